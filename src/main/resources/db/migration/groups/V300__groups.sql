CREATE TABLE groups_group (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  charter MEDIUMTEXT NOT NULL,
  -- The beginning of the charter without its marks, for lists.
  about VARCHAR(300) NOT NULL,
  visibility VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY groups_group_name (name, id)
);

CREATE TABLE groups_membership (
  group_id UUID NOT NULL,
  member UUID NOT NULL,
  lead BOOLEAN NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  PRIMARY KEY (group_id, member),
  KEY groups_membership_of (member, group_id),
  CONSTRAINT groups_membership_in FOREIGN KEY (group_id) REFERENCES groups_group (id),
  CONSTRAINT groups_membership_member FOREIGN KEY (member) REFERENCES identity_member (id)
);

CREATE TABLE groups_request (
  group_id UUID NOT NULL,
  member UUID NOT NULL,
  note VARCHAR(500) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (group_id, member),
  CONSTRAINT groups_request_to FOREIGN KEY (group_id) REFERENCES groups_group (id),
  CONSTRAINT groups_request_by FOREIGN KEY (member) REFERENCES identity_member (id)
);
