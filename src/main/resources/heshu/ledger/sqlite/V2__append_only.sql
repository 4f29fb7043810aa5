-- Append only: what was recorded stays as it was recorded.
PRAGMA application_id = 1751479144;

CREATE TRIGGER article_no_update BEFORE UPDATE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER article_no_delete BEFORE DELETE ON article
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER passage_no_update BEFORE UPDATE ON passage
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER passage_no_delete BEFORE DELETE ON passage
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER figure_no_update BEFORE UPDATE ON figure
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER figure_no_delete BEFORE DELETE ON figure
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER relation_no_update BEFORE UPDATE ON relation
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER relation_no_delete BEFORE DELETE ON relation
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER block_no_update BEFORE UPDATE ON block
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;

CREATE TRIGGER block_no_delete BEFORE DELETE ON block
BEGIN SELECT RAISE(ABORT, 'the ledger is append only'); END;
