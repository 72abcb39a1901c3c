-- The last place given in each topic's order. The row's lock, held until the change commits, makes places commit in order.
CREATE TABLE live_topic (
  topic VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL
);
