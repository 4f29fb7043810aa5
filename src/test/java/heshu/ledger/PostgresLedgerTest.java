package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLedgerTest extends LedgerContract {
  @RegisterExtension static final TestSchema SCHEMA = new TestSchema("ledger");

  @Override
  String target() {
    return SCHEMA.target();
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
}
