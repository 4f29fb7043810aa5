package heshu.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows into a table, each a map from column to value. */
final class Insert {
  private Insert() {}

  static void into(
      String table, Handle handle, Collection<? extends Map<String, @Nullable Object>> rows) {
    into(table, "", handle, rows);
  }

  /** As {@link #into}; a row whose key is there already adds nothing. */
  static void newInto(
      String table, Handle handle, Collection<? extends Map<String, @Nullable Object>> rows) {
    into(table, " ON CONFLICT DO NOTHING", handle, rows);
  }

  private static void into(
      String table,
      String suffix,
      Handle handle,
      Collection<? extends Map<String, @Nullable Object>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    TreeSet<String> columns = new TreeSet<>(rows.iterator().next().keySet());
    String sql =
        "INSERT INTO %s (%s) VALUES (:%s)%s"
            .formatted(table, String.join(", ", columns), String.join(", :", columns), suffix);
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      rows.forEach(row -> batch.bindMap(row).add());
      int[] unused = batch.execute();
    }
  }
}
