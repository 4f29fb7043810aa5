package heshu.report;

import heshu.article.SourceText;
import java.nio.charset.StandardCharsets;

/** What a format counts columns in; each starts at 1. */
enum Columns {
  UTF16,
  CODE_POINTS,
  UTF8_BYTES;

  /**
   * The column of the character at {@code offset}, which counts UTF-16 units of the source. Of an
   * article from a ledger only the lines are known: there all columns are counted in UTF-16 units.
   */
  int at(SourceText source, int offset) {
    int column = source.position(offset).column();
    String before = this == UTF16 || column == 1 ? "" : source.before(offset);
    if (before.isEmpty()) {
      return column;
    }
    return this == CODE_POINTS
        ? before.codePointCount(0, before.length()) + 1
        : before.getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
