package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the database that HESHU_TEST_POSTGRES names, in a schema of its own. */
class PostgresLedgerTest extends LedgerContract {
  private static final String URL = System.getenv().getOrDefault("HESHU_TEST_POSTGRES", "");
  private static final String SCHEMA = "heshu_test_" + ProcessHandle.current().pid();

  @BeforeAll
  static void needsPostgres() {
    if (URL.isEmpty()) {
      System.out.println(
          "PostgreSQL is not tested: set HESHU_TEST_POSTGRES=jdbc:postgresql://HOST/DB?user=USER");
    }
    assumeTrue(!URL.isEmpty(), "HESHU_TEST_POSTGRES is not set");
  }

  @BeforeEach
  void aSchema() throws SQLException {
    run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
    run("CREATE SCHEMA " + SCHEMA);
  }

  @AfterEach
  void noSchema() throws SQLException {
    run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
  }

  @Override
  String target() {
    return URL + (URL.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    assertThatThrownBy(
            () -> Ledger.open("jdbc:postgresql://localhost:1/desk?user=a&password=secret"))
        .isInstanceOf(LedgerException.class)
        .hasMessage("连不上账本 jdbc:postgresql://localhost:1/desk；请检查地址，以及 PostgreSQL 是否已启动");
  }

  @Test
  void anEmptySchemaHoldsNoLedger() {
    assertThatThrownBy(() -> Ledger.open(target()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("里还没有账本");
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
