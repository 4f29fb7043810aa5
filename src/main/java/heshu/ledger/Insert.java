package heshu.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows into a table, each a map from column to value. */
final class Insert {
  private Insert() {}

  static void into(
      String table, Session session, Collection<? extends Map<String, @Nullable Object>> rows) {
    into(table, "", session, rows);
  }

  /** As {@link #into}; a row whose key is there already adds nothing. */
  static void newInto(
      String table, Session session, Collection<? extends Map<String, @Nullable Object>> rows) {
    into(table, " ON CONFLICT DO NOTHING", session, rows);
  }

  private static void into(
      String table,
      String suffix,
      Session session,
      Collection<? extends Map<String, @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = List.copyOf(new TreeSet<>(rows.iterator().next().keySet()));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)%s"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")),
                suffix);
    session.insert(sql, columns, rows);
  }
}
