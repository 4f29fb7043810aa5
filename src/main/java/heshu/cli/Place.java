package heshu.cli;

import heshu.article.Position;
import heshu.claim.Mention;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a file, or a column in it.
 *
 * @param column from 1, in UTF-16 units; 0 for the whole line
 */
record Place(String file, int line, int column) {
  private static final Pattern WRITTEN = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?");

  /** Reads {@code file:line} or {@code file:line:column}. */
  static Optional<Place> read(String written) {
    Matcher m = WRITTEN.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    int column = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return Optional.of(new Place(m.group(1), Integer.parseInt(m.group(2)), column));
  }

  boolean holds(Mention mention) {
    if (!mention.article().id().equals(file)) {
      return false;
    }
    Position from = mention.position();
    if (from.line() != line) {
      return false;
    }
    int length = mention.span().end() - mention.span().start();
    return column == 0 || from.column() <= column && column < from.column() + length;
  }

  @Override
  public String toString() {
    return file + ":" + line + (column == 0 ? "" : ":" + column);
  }
}
