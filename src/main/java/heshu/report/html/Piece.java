package heshu.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of text, marked or not; control characters are spelt out. */
public record Piece(String text, @Nullable Mark mark) {

  /**
   * A stretch of a text to be marked.
   *
   * @param css classes of the mark
   * @param id its anchor, empty for none
   * @param href where it leads, empty for nowhere
   * @param title what a pointer over it is told
   */
  public record Mark(int start, int end, String css, String id, String href, String title) {}

  public boolean marked() {
    return mark != null;
  }

  /** Cuts a text at its marks; a mark that overlaps an earlier one is left out. */
  static List<Piece> cut(String text, int from, int to, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    for (Mark mark : marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList()) {
      if (mark.start() >= at && mark.end() <= to) {
        plain(pieces, text, at, mark.start());
        pieces.add(new Piece(text.substring(mark.start(), mark.end()), mark));
        at = mark.end();
      }
    }
    plain(pieces, text, at, to);
    return pieces;
  }

  private static void plain(List<Piece> pieces, String text, int from, int to) {
    if (from < to) {
      pieces.add(new Piece(text.substring(from, to), null));
    }
  }
}
