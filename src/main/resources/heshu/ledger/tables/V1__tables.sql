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

-- How much of a list is done; its figures by their facts.
CREATE TABLE progress (
  article    INTEGER NOT NULL REFERENCES article,
  number     INTEGER NOT NULL,
  headline   INTEGER NOT NULL,
  programme  TEXT    NOT NULL,
  field      TEXT    NOT NULL,
  total      INTEGER,
  done       INTEGER,
  rate       INTEGER,
  as_of_from TEXT,
  as_of_to   TEXT,
  as_of_grain TEXT,
  PRIMARY KEY (article, number)
)${clustered};

-- By what the facts that could speak of one thing are found: newest last within a block.
CREATE TABLE block (
  block     TEXT    NOT NULL,
  published TEXT    NOT NULL,
  article   INTEGER NOT NULL REFERENCES article,
  fact      INTEGER NOT NULL,
  words     TEXT    NOT NULL,
  PRIMARY KEY (block, published, article, fact)
)${clustered};
