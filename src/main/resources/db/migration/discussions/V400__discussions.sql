CREATE TABLE discussions_theme (
  theme_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  position INT NOT NULL
);

CREATE TABLE discussions_theme_name (
  theme_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  PRIMARY KEY (theme_key, language),
  CONSTRAINT discussions_theme_name_of FOREIGN KEY (theme_key) REFERENCES discussions_theme (theme_key)
);

CREATE TABLE discussions_discussion (
  id UUID NOT NULL PRIMARY KEY,
  group_id UUID NOT NULL,
  theme VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  title VARCHAR(200) NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  -- Posts are numbered from 1 without gaps, so this is also their count.
  last_number INT NOT NULL,
  last_activity_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  KEY discussions_discussion_activity (last_activity_at, id),
  KEY discussions_discussion_in (group_id, last_activity_at, id),
  CONSTRAINT discussions_discussion_group FOREIGN KEY (group_id) REFERENCES groups_group (id),
  CONSTRAINT discussions_discussion_theme FOREIGN KEY (theme) REFERENCES discussions_theme (theme_key)
);

CREATE TABLE discussions_post (
  id UUID NOT NULL PRIMARY KEY,
  discussion_id UUID NOT NULL,
  number INT NOT NULL,
  parent_id UUID,
  author UUID NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  edited_at DATETIME(6),
  markdown MEDIUMTEXT NOT NULL,
  -- What the renderer of this version made of the text.
  html MEDIUMTEXT NOT NULL,
  renderer INT NOT NULL,
  excerpt VARCHAR(300) NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- One per act of sending: a repeated send is no second post.
  idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The topic's revision at the post's last change; a reader catches up with those above its own.
  revision BIGINT NOT NULL,
  version BIGINT NOT NULL,
  UNIQUE KEY discussions_post_number (discussion_id, number),
  UNIQUE KEY discussions_post_sent (author, idempotency_key),
  KEY discussions_post_revision (discussion_id, revision),
  KEY discussions_post_own (discussion_id, author, number),
  CONSTRAINT discussions_post_in FOREIGN KEY (discussion_id) REFERENCES discussions_discussion (id),
  CONSTRAINT discussions_post_parent FOREIGN KEY (parent_id) REFERENCES discussions_post (id),
  CONSTRAINT discussions_post_by FOREIGN KEY (author) REFERENCES identity_member (id)
);

-- What a post said before it was edited.
CREATE TABLE discussions_post_revision (
  post_id UUID NOT NULL,
  version BIGINT NOT NULL,
  markdown MEDIUMTEXT NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  PRIMARY KEY (post_id, version),
  CONSTRAINT discussions_post_revision_of FOREIGN KEY (post_id) REFERENCES discussions_post (id)
);

CREATE TABLE discussions_reading (
  member UUID NOT NULL,
  discussion_id UUID NOT NULL,
  read_up_to INT NOT NULL,
  PRIMARY KEY (member, discussion_id),
  CONSTRAINT discussions_reading_of FOREIGN KEY (discussion_id) REFERENCES discussions_discussion (id),
  CONSTRAINT discussions_reading_by FOREIGN KEY (member) REFERENCES identity_member (id)
);

CREATE TABLE discussions_draft (
  author UUID NOT NULL,
  -- The post answered, or the discussion itself, or zero for a discussion not yet opened.
  place UUID NOT NULL,
  discussion_id UUID,
  title VARCHAR(200) NOT NULL,
  text MEDIUMTEXT NOT NULL,
  sequence BIGINT NOT NULL,
  PRIMARY KEY (author, place),
  KEY discussions_draft_in (author, discussion_id),
  CONSTRAINT discussions_draft_of FOREIGN KEY (discussion_id) REFERENCES discussions_discussion (id),
  CONSTRAINT discussions_draft_by FOREIGN KEY (author) REFERENCES identity_member (id)
);
