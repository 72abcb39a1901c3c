-- One row for the one community; loads take turns by locking it.
CREATE TABLE community_settings (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  -- Language tags of the interface, the default first, between spaces.
  languages VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Whether what is said here is only sample text.
  sample BOOLEAN NOT NULL,
  organizations INT NOT NULL,
  countries INT NOT NULL,
  loaded_at DATETIME(6)
);

INSERT INTO community_settings (id, languages, zone, sample, organizations, countries)
  VALUES (1, 'es pt-BR en', 'UTC', FALSE, 0, 0);

CREATE TABLE community_text (
  language VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  welcome TEXT NOT NULL
);

-- What each key of the community file became, so that a second load makes nothing twice.
CREATE TABLE community_item (
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  item_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id UUID NOT NULL,
  loaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, item_key)
);
