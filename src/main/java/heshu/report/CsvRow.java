package heshu.report;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of a table as spreadsheets read them (RFC 4180), without the end of the line. */
final class CsvRow {
  private CsvRow() {}

  static String of(List<String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(","));
  }

  /** Quoted where needed; what a spreadsheet would run as a formula begins with an apostrophe. */
  static String cell(String text) {
    String shown = Visible.line(text);
    String safe = isFormula(shown) ? "'" + shown : shown;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String text) {
    return text.matches("[=+@-].*") && !text.matches("-[0-9./]+");
  }
}
