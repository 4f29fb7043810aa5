package heshu.cli;

import heshu.ledger.TestSchema;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLedgerCommandTest extends LedgerCommandContract {
  @RegisterExtension static final TestSchema SCHEMA = new TestSchema("command");

  @Override
  String target() {
    return SCHEMA.target();
  }
}
