package heshu.ledger;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** What differs between the databases that a ledger can live in. */
interface Database {

  /** For messages; holds no password. */
  String name();

  /**
   * Where connections come from.
   *
   * @param create whether a ledger is made where there is none
   */
  DataSource source(boolean create);

  /** Refuses what is another program's. */
  void requireOwn(Session session);

  /** Whether a table is there. */
  boolean hasTable(Session session, String table);

  /** Selects {@code article} and {@code fact} of a parameter, {@link Facts} as text. */
  String facts();

  /** Selects the texts of a parameter, {@link JsonTexts}, as {@code text}. */
  String texts();

  /** Keeps other writers out until the transaction ends. */
  void lock(Session session);

  /** Where its own migrations are, below {@code heshu/ledger}. */
  String migrations();

  Map<String, String> placeholders();

  /** What went wrong and what to do. */
  String explain(SQLException failure);

  static Database of(String target) {
    return target.startsWith("jdbc:postgresql:")
        ? new PostgresDatabase(target)
        : new SqliteDatabase(target);
  }
}
