package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SqliteLedgerCommandTest extends LedgerCommandContract {

  @Override
  String target() {
    return folder.resolve("账本/desk.db").toString();
  }

  @Test
  void aDamagedLedgerStopsACheckWithWhatToDo() throws Exception {
    Path damaged = Files.writeString(folder.resolve("desk.db"), "不是数据库".repeat(1000));
    StringWriter err = new StringWriter();

    int code =
        Heshu.run(
            new ShippedStages(InputStream.nullInputStream()),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "check",
            "seeds/early-progress.txt",
            "-o",
            "text=-",
            "--ledger",
            damaged.toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(damaged + " 不是账本", "从备份恢复");
  }
}
