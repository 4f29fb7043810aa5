package heshu.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty schema a test, on the database that HESHU_TEST_POSTGRES names; skips without one. */
public final class TestSchema implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  private static final String URL = System.getenv().getOrDefault("HESHU_TEST_POSTGRES", "");

  private final String schema;

  /**
   * @param name tells the tests of one process apart
   */
  public TestSchema(String name) {
    schema = "heshu_" + name + "_" + ProcessHandle.current().pid();
  }

  /** The address of the ledger that can be made there. */
  public String target() {
    return URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + schema;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (URL.isEmpty()) {
      System.out.println(
          "PostgreSQL is not tested: set HESHU_TEST_POSTGRES=jdbc:postgresql://HOST/DB?user=USER");
    }
    assumeTrue(!URL.isEmpty(), "HESHU_TEST_POSTGRES is not set");
  }

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    drop();
    run("CREATE SCHEMA " + schema);
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    drop();
  }

  private void drop() throws SQLException {
    run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
