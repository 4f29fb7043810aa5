package heshu.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** A ledger in one file. */
record SqliteDatabase(String file) implements Database {
  /** {@code hesh}, in the header of the file. */
  private static final int APPLICATION_ID = 1751479144;

  private static final int BUSY_MILLIS = 60_000;

  /** Negative for kibibytes: pages of large indexes that writing comes back to. */
  private static final int CACHE = -65_536;

  @Override
  public String name() {
    return file;
  }

  @Override
  public DataSource source(boolean create) {
    requireFile(create);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(CACHE);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    if (!create) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private void requireFile(boolean create) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new LedgerException("账本 " + file + " 是一个文件夹；请给出文件名，例如 --ledger desk.db");
      }
      if (!create && !Files.exists(path)) {
        throw new LedgerException(
            "找不到账本 " + file + "；先用 heshu ledger add 已发表的文章 --ledger " + file + " 建立");
      }
      Path folder = path.toAbsolutePath().getParent();
      if (create && folder != null) {
        Files.createDirectories(folder);
      }
    } catch (InvalidPathException | IOException e) {
      throw new LedgerException("账本 " + file + " 所在的文件夹无法建立；请换一个位置（--ledger 文件）", e);
    }
  }

  @Override
  public void requireOwn(Session session) {
    int id = session.number("PRAGMA application_id");
    int tables = session.number("SELECT count(*) FROM sqlite_schema");
    if (id != APPLICATION_ID && tables > 0 && !hasTable(session, Migration.HISTORY)) {
      throw new LedgerException(file + " 是另一个程序的数据库，不是 heshu 的账本；请换一个文件（--ledger 文件）");
    }
  }

  @Override
  public boolean hasTable(Session session, String table) {
    String tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?";
    return session.number(tables, table) > 0;
  }

  @Override
  public String facts() {
    return "SELECT json_extract(value, '$[0]') AS article, json_extract(value, '$[1]') AS fact"
        + " FROM json_each(?)";
  }

  @Override
  public String texts() {
    return "SELECT value AS text FROM json_each(?)";
  }

  /** Transactions begin IMMEDIATE, which is the lock. */
  @Override
  public void lock(Session session) {}

  @Override
  public String migrations() {
    return "sqlite";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("clustered", " WITHOUT ROWID");
  }

  @Override
  public String explain(SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case 5, 6 -> "账本 " + file + " 正被另一个程序写入，等了 " + BUSY_MILLIS / 1000 + " 秒仍未空出；请稍后再试";
      case 8 -> "账本 " + file + " 只能读，不能写；请检查文件和所在文件夹的权限";
      case 11 -> "账本 " + file + " 已损坏；请从备份恢复，或用 heshu ledger add 重建一份";
      case 13 -> "写账本 " + file + " 时磁盘已满；没有写完的文章没有记入";
      case 14 -> "打不开账本 " + file + "；请检查文件和所在文件夹的权限";
      case 26 -> file + " 不是账本（不是 SQLite 文件，或文件头已损坏）；请检查 --ledger 的路径，或从备份恢复";
      default -> "账本 " + file + " 读写出错：" + failure.getMessage();
    };
  }
}
