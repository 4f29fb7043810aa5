package heshu.ledger;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A ledger as it was known at an instant. */
record View(Database database, Handle handle, String known) {
  /** Of the versions {@code a} of an article the newest that was known. */
  static final String CURRENT_ARTICLE =
      " a.recorded <= :known AND NOT EXISTS (SELECT 1 FROM article n"
          + " WHERE n.name = a.name AND n.version > a.version AND n.recorded <= :known) ";

  /** A question without an instant. */
  Query ask(String sql) {
    return handle.createQuery(sql);
  }

  /** A question that names {@code :known}. */
  Query askAsKnown(String sql) {
    return ask(sql).bind("known", known);
  }

  /** A question that reads the facts from a table {@code wanted}. */
  Query ask(String sql, Facts facts) {
    String wanted = "WITH wanted AS MATERIALIZED (" + database.facts() + ") ";
    return ask(wanted + sql).bind("facts", facts.toString());
  }

  /** A question that names both. */
  Query askAsKnown(String sql, Facts facts) {
    return ask(sql, facts).bind("known", known);
  }
}
