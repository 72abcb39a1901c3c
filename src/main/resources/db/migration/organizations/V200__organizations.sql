CREATE TABLE organizations_organization (
  id UUID NOT NULL PRIMARY KEY,
  alias VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  reach VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  website VARCHAR(300),
  own_sign_in BOOLEAN NOT NULL DEFAULT FALSE,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  -- False while all that is known is what the sign-in server says.
  described BOOLEAN NOT NULL,
  UNIQUE KEY organizations_organization_alias (alias),
  KEY organizations_organization_name (name)
);

CREATE TABLE organizations_domain (
  domain VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  organization UUID NOT NULL,
  CONSTRAINT organizations_domain_of FOREIGN KEY (organization) REFERENCES organizations_organization (id)
);

CREATE TABLE organizations_membership (
  member UUID NOT NULL,
  organization UUID NOT NULL,
  -- The order in which a member names their organizations; the first is shown beside the name.
  position INT NOT NULL,
  representative BOOLEAN NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  PRIMARY KEY (member, organization),
  KEY organizations_membership_of (organization, ended_at),
  CONSTRAINT organizations_membership_member FOREIGN KEY (member) REFERENCES identity_member (id),
  CONSTRAINT organizations_membership_in FOREIGN KEY (organization) REFERENCES organizations_organization (id)
);
