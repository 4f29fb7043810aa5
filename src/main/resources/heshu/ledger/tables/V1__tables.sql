-- Times are ISO 8601 text, numbers exact decimals or fractions as text, truth values 0 or 1.

-- One row a version of an article; the newest of a name is the current one.
CREATE TABLE article (
  id               INTEGER PRIMARY KEY,
  name             TEXT    NOT NULL,
  version          INTEGER NOT NULL,
  hash             TEXT    NOT NULL,
  title            TEXT    NOT NULL,
  outlet           TEXT    NOT NULL,
  published_from   TEXT,
  published_to     TEXT,
  published_source TEXT    NOT NULL,
  line_lengths     TEXT    NOT NULL,
  recorded         TEXT    NOT NULL,
  UNIQUE (name, version)
);
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_changed ON article (name) WHERE version > 1;

-- A quoted sentence, with the places of its letters in the source.
CREATE TABLE passage (
  article INTEGER NOT NULL REFERENCES article,
  number  INTEGER NOT NULL,
  kind    TEXT    NOT NULL,
  text    TEXT    NOT NULL,
  places  TEXT    NOT NULL,
  PRIMARY KEY (article, number)
)${clustered};

-- A correction is a new row with the fact of the figure that it corrects; the newest counts.
CREATE TABLE figure (
  article      INTEGER NOT NULL REFERENCES article,
  number       INTEGER NOT NULL,
  fact         INTEGER NOT NULL,
  corrects     INTEGER,
  reason       TEXT,
  published    TEXT    NOT NULL,
  recorded     TEXT    NOT NULL,
  passage      INTEGER NOT NULL,
  start_at     INTEGER NOT NULL,
  end_at       INTEGER NOT NULL,
  quote        TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  written      TEXT,
  value        TEXT,
  last_place   INTEGER,
  last_nonzero INTEGER,
  lo           TEXT,
  lo_open      INTEGER NOT NULL,
  hi           TEXT,
  hi_open      INTEGER NOT NULL,
  soft_lo      TEXT,
  soft_lo_open INTEGER NOT NULL,
  soft_hi      TEXT,
  soft_hi_open INTEGER NOT NULL,
  measure      TEXT    NOT NULL,
  dimension    TEXT    NOT NULL,
  base         TEXT    NOT NULL,
  factor       TEXT    NOT NULL,
  hedge        TEXT,
  hedge_kind   TEXT,
  indicator    TEXT    NOT NULL,
  place        TEXT    NOT NULL,
  field        TEXT    NOT NULL,
  programme    TEXT    NOT NULL,
  time_from    TEXT,
  time_to      TEXT,
  time_grain   TEXT,
  instant      INTEGER NOT NULL,
  basis        TEXT    NOT NULL,
  speaker      TEXT    NOT NULL,
  PRIMARY KEY (article, number)
)${clustered};

-- What a text ties together and others are held against; its figures by their facts.
CREATE TABLE relation (
  article        INTEGER NOT NULL REFERENCES article,
  number         INTEGER NOT NULL,
  kind           TEXT    NOT NULL,
  found_by       INTEGER NOT NULL,
  first          INTEGER,
  second         INTEGER,
  third          INTEGER,
  name           TEXT    NOT NULL,
  field          TEXT    NOT NULL,
  time_from      TEXT,
  time_to        TEXT,
  time_grain     TEXT,
  value_lo       TEXT,
  value_lo_open  INTEGER NOT NULL,
  value_hi       TEXT,
  value_hi_open  INTEGER NOT NULL,
  signed_lo      TEXT,
  signed_lo_open INTEGER NOT NULL,
  signed_hi      TEXT,
  signed_hi_open INTEGER NOT NULL,
  PRIMARY KEY (article, number)
)${clustered};

-- By what the facts that could belong together are found; one trace tells one thing, newest last.
CREATE TABLE block (
  block     TEXT    NOT NULL,
  trace     TEXT    NOT NULL,
  published TEXT    NOT NULL,
  article   INTEGER NOT NULL REFERENCES article,
  fact      INTEGER NOT NULL,
  PRIMARY KEY (block, trace, published, article, fact)
)${clustered};
