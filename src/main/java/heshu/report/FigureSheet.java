package heshu.report;

import heshu.article.Position;
import heshu.article.SourceText;
import heshu.article.Span;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import heshu.quantity.Quantity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read in one text, every offset into {@code source}.
 *
 * @param name stands before line and column, empty for a text that has no name
 * @param firstLine the number of the source's first line
 */
public record FigureSheet(
    String name,
    int firstLine,
    SourceText source,
    List<Figure> figures,
    List<TimeExpression> times,
    List<Span> unread) {
  public FigureSheet {
    figures = List.copyOf(figures);
    times = List.copyOf(times);
    unread = List.copyOf(unread);
  }

  /** One JSON array in one line. */
  public void writeJson(Writer out) throws IOException {
    FigureLines.write(figures, times, out);
  }

  /** A line a figure or time: place, words, kind, value. */
  public void writeText(Writer out) throws IOException {
    Map<Integer, String> lines = new TreeMap<>();
    for (Figure figure : figures) {
      lines.put(
          figure.start(),
          figure.quote() + "\t" + figure.kind().label() + "\t" + shown(figure.quantity()));
    }
    for (TimeExpression time : times) {
      lines.put(
          time.start(),
          time.quote()
              + "\t"
              + FigureLines.kind(time)
              + "\t"
              + (time.interval() == null
                  ? time.length() == null ? "?" : shown(time.length())
                  : time.interval().toString()));
    }
    for (Map.Entry<Integer, String> line : lines.entrySet()) {
      out.write(place(line.getKey()) + "\t" + line.getValue() + "\n");
    }
  }

  /** A line a run of digits or numeral words that nothing was made of. */
  public void writeUnread(Writer out) throws IOException {
    for (Span span : unread) {
      String words = source.text().substring(span.start(), span.end());
      out.write(place(span.start()) + "\t" + Visible.line(words) + "\n");
    }
  }

  private static String shown(Quantity quantity) {
    return quantity.hard() + " " + quantity.measure().written();
  }

  private String place(int offset) {
    Position position = source.position(offset);
    return Visible.line(name.isEmpty() ? "" : name + ":")
        + (position.line() + firstLine - 1)
        + ":"
        + position.column();
  }
}
