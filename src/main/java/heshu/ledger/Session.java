package heshu.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open database. Every method throws {@link LedgerException} where it fails.
 *
 * @param database what to say then
 */
record Session(Database database, Connection connection) implements AutoCloseable {
  static Session open(Database database, boolean create) {
    try {
      return new Session(database, database.source(create).getConnection());
    } catch (SQLException e) {
      throw new LedgerException(database.explain(e), e);
    }
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * All rows of an answer.
   *
   * @param parameters in the order of their question marks
   */
  <T> List<T> ask(String sql, Mapper<T> mapper, Object... parameters) {
    try (PreparedStatement question = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        question.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = question.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The number in the only row of an answer. */
  int number(String sql, Object... parameters) {
    return ask(sql, row -> row.getInt(1), parameters).get(0);
  }

  /**
   * Runs an insertion once for each row.
   *
   * @param columns what stands for the question marks
   */
  void insert(
      String sql, List<String> columns, Collection<? extends Map<String, @Nullable Object>> rows) {
    try (PreparedStatement insertion = connection.prepareStatement(sql)) {
      for (Map<String, @Nullable Object> row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          insertion.setObject(i + 1, row.get(columns.get(i)));
        }
        insertion.addBatch();
      }
      int[] unused = insertion.executeBatch();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Does some work as a whole or not at all, while other writers wait. */
  <T> T inTransaction(Supplier<T> work) {
    try {
      connection.setAutoCommit(false);
      try {
        database.lock(this);
        T done = work.get();
        connection.commit();
        return done;
      } finally {
        // Rolls back what was not committed.
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private LedgerException failure(SQLException e) {
    return new LedgerException(database.explain(e), e);
  }
}
