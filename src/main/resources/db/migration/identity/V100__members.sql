-- A person is an issuer and a subject, never an e-mail address; no address is kept here at all.
CREATE TABLE identity_member (
  id UUID NOT NULL PRIMARY KEY,
  issuer VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  pronouns VARCHAR(60),
  language VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  works_on VARCHAR(1000) NOT NULL,
  appearance VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shortcuts BOOLEAN NOT NULL,
  facilitator BOOLEAN NOT NULL,
  administrator BOOLEAN NOT NULL,
  enabled BOOLEAN NOT NULL,
  -- Aliases of the organizations that the sign-in server last named, sorted, between spaces; null before it named any.
  seen_in VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY identity_member_account (issuer, subject),
  KEY identity_member_name (name)
);

-- What other modules may join of a member.
CREATE VIEW identity_person AS
  SELECT id, name, pronouns, languages, zone, country, works_on, enabled, facilitator, administrator FROM identity_member;
