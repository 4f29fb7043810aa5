package heshu.ledger;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger in the current schema of a PostgreSQL database. */
record PostgresDatabase(String url) implements Database {
  private static final String STATE_OF_CONNECTIONS = "08";
  private static final String STATE_OF_PASSWORDS = "28";
  private static final String STATE_OF_RIGHTS = "42501";

  @Override
  public String name() {
    return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  @Override
  public DataSource source(boolean create) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException e) {
      throw new LedgerException("看不懂账本的地址 " + name() + "；请写成 jdbc:postgresql://主机/库?user=用户", e);
    }
    return source;
  }

  @Override
  public void requireOwn(Session session) {
    if (hasTable(session, "article") && !hasTable(session, Migration.HISTORY)) {
      throw new LedgerException(name() + " 里已有另一个程序的 article 表；请为账本另建一个库或模式（?currentSchema=名称）");
    }
  }

  @Override
  public boolean hasTable(Session session, String table) {
    String tables =
        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?";
    return session.number(tables, table) > 0;
  }

  @Override
  public String facts() {
    return "SELECT CAST(pair ->> 0 AS integer) AS article, CAST(pair ->> 1 AS integer) AS fact"
        + " FROM json_array_elements(CAST(? AS json)) AS pairs(pair)";
  }

  @Override
  public String texts() {
    return "SELECT text FROM json_array_elements_text(CAST(? AS json)) AS texts(text)";
  }

  @Override
  public void lock(Session session) {
    var unused =
        session.ask(
            "SELECT pg_advisory_xact_lock(hashtext('heshu ' || current_schema()))", row -> true);
  }

  @Override
  public String migrations() {
    return "postgresql";
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of("clustered", "");
  }

  @Override
  public String explain(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    if (state.startsWith(STATE_OF_CONNECTIONS)) {
      return "连不上账本 " + name() + "；请检查地址，以及 PostgreSQL 是否已启动";
    }
    if (state.startsWith(STATE_OF_PASSWORDS)) {
      return "账本 " + name() + " 不接受这个用户名或密码；密码可以写在 ~/.pgpass 里";
    }
    return state.equals(STATE_OF_RIGHTS)
        ? "账本 " + name() + " 没有给这个用户所需的权限：" + failure.getMessage()
        : "账本 " + name() + " 读写出错：" + failure.getMessage();
  }
}
