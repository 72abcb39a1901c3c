-- What the sign-in server says, or a change of colours, is no change of what a member says of themselves.
ALTER TABLE identity_member ADD COLUMN profile_version BIGINT NOT NULL DEFAULT 0;
