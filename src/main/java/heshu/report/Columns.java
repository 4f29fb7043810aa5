package heshu.report;

import heshu.article.Position;
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
    Position position = source.position(offset);
    String text = source.text();
    if (text.isEmpty()) {
      return position.column();
    }
    int start = offset - position.column() + 1;
    return switch (this) {
      case UTF16 -> position.column();
      case CODE_POINTS -> text.codePointCount(start, offset) + 1;
      case UTF8_BYTES -> text.substring(start, offset).getBytes(StandardCharsets.UTF_8).length + 1;
    };
  }
}
