package heshu.ledger;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a ledger to the form that this program reads; Flyway is loaded only where it must work.
 */
final class Migration {
  static final String HISTORY = "flyway_schema_history";

  /** The newest of the scripts below {@code heshu/ledger}. */
  static final int CURRENT = 2;

  private static final int TRIES = 20;

  private Migration() {}

  /**
   * @throws LedgerException where a newer program made the ledger, or another one its tables
   */
  static void bringUp(Session session, boolean create) {
    Database database = session.database();
    int found = version(session);
    if (found > CURRENT) {
      throw new LedgerException(
          "账本 %s 由更新的 heshu 建立（格式 %d，本程序只认到 %d）；请升级 heshu"
              .formatted(database.name(), found, CURRENT));
    }
    if (found == CURRENT) {
      return;
    }
    database.requireOwn(session);
    if (found == 0 && !create) {
      throw new LedgerException(
          database.name() + " 里还没有账本；先用 heshu ledger add 已发表的文章 --ledger … 建立");
    }
    migrate(session);
  }

  /** Two programs may do so at once: one of them then fails, and finds the work done. */
  private static void migrate(Session session) {
    Database database = session.database();
    for (int tries = 1; version(session) < CURRENT; tries++) {
      try {
        Flyway.configure()
            .dataSource(database.source(true))
            .locations(
                "classpath:heshu/ledger/tables", "classpath:heshu/ledger/" + database.migrations())
            .table(HISTORY)
            .placeholders(database.placeholders())
            .load()
            .migrate();
      } catch (FlywayException e) {
        if (tries == TRIES) {
          throw new LedgerException(explain(database, e), e);
        }
        pause(tries);
      }
    }
  }

  private static String explain(Database database, FlywayException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return database.explain(sql);
      }
    }
    return "账本 " + database.name() + " 读写出错：" + failure.getMessage();
  }

  private static void pause(int tries) {
    try {
      Thread.sleep(10L * tries);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int version(Session session) {
    return session.database().hasTable(session, HISTORY)
        ? session.number("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY)
        : 0;
  }
}
