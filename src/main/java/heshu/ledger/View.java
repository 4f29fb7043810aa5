package heshu.ledger;

import heshu.ledger.Session.Mapper;
import java.util.List;
import java.util.stream.Stream;

/** A ledger as it was known at an instant. */
record View(Session session, String known) {
  /** Of the versions {@code a} of an article the newest that was known; names the instant twice. */
  static final String CURRENT_ARTICLE =
      " a.recorded <= ? AND NOT EXISTS (SELECT 1 FROM article n"
          + " WHERE n.name = a.name AND n.version > a.version AND n.recorded <= ?) ";

  <T> List<T> ask(String sql, Mapper<T> mapper, Object... parameters) {
    return session.ask(sql, mapper, parameters);
  }

  /** A question that reads the facts from a table {@code wanted}. */
  <T> List<T> ask(String sql, Facts facts, Mapper<T> mapper, Object... parameters) {
    String wanted = "WITH wanted AS MATERIALIZED (" + session.database().facts() + ") ";
    Object[] all = Stream.concat(Stream.of(facts.toString()), Stream.of(parameters)).toArray();
    return ask(wanted + sql, mapper, all);
  }
}
