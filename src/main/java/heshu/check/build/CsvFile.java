package heshu.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table of a desk, a row a line (RFC 4180, without line breaks in a cell); blank lines and lines
 * that begin with # are left out.
 */
public final class CsvFile {
  private final String path;
  private final Consumer<RuleError> errors;

  /** A cell: its words without quotation marks, and its column in the line, from 1. */
  public record Cell(String text, int column) {}

  /** A line of a table; cells that are not there are empty. */
  public record Row(String path, int line, String source, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Cell cell(int index) {
      return index >= 0 && index < cells.size()
          ? cells.get(index)
          : new Cell("", source.length() + 1);
    }

    /** What is wrong with a cell. */
    public RuleError error(Cell cell, String message) {
      return new RuleError(path, line, cell.column(), source, message);
    }
  }

  /** Takes the path to be told, and where to tell what is wrong. */
  public CsvFile(String path, Consumer<RuleError> errors) {
    this.path = path;
    this.errors = errors;
  }

  public List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        List<Cell> cells = cells(line, i + 1);
        if (!cells.isEmpty()) {
          rows.add(new Row(path, i + 1, line, cells));
        }
      }
    }
    return rows;
  }

  private List<Cell> cells(String line, int number) {
    List<Cell> cells = new ArrayList<>();
    int at = 0;
    while (at <= line.length()) {
      boolean quoted = at < line.length() && line.charAt(at) == '"';
      int end = quoted ? closing(line, at + 1) : line.indexOf(',', at);
      if (quoted && end < 0) {
        String message = "引号没有闭合；一行写完一条，格里的引号写成两个";
        errors.accept(new RuleError(path, number, at + 1, line, message));
        return List.of();
      }
      if (quoted) {
        cells.add(new Cell(line.substring(at + 1, end).replace("\"\"", "\""), at + 2));
        end = line.indexOf(',', end);
      } else {
        String raw = line.substring(at, end < 0 ? line.length() : end);
        int lead = raw.length() - raw.stripLeading().length();
        cells.add(new Cell(raw.strip(), at + lead + 1));
      }
      if (end < 0) {
        return cells;
      }
      at = end + 1;
    }
    return cells;
  }

  /** The mark that ends a quoted cell; two of them stand for one. */
  private static int closing(String line, int from) {
    int at = line.indexOf('"', from);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at;
  }
}
