package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Markdown, with HTML blocks in it: headings, numbered items, paragraphs, table rows. */
final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:[ \\t\\u3000]+|$)");
  private static final Pattern HTML =
      Pattern.compile(
          " {0,3}<(?:!--|/?(?:p|div|section|article|table|tr|td|ul|ol|li|blockquote|figure|center|video"
              + "|audio|style|script|iframe|h[1-6]|hr|header|footer|main|br|html|body|head)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TABLE_RULE = Pattern.compile("[ \\t|:-]*-[ \\t|:-]*");
  private static final Pattern MARKER =
      Pattern.compile(" {0,3}(?:[-*+]|\\d{1,3}[.)])[ \\t]+|[ \\t]*>[> \\t]*");

  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private final MarkdownInline inline;
  private @Nullable MappedText title;

  private MarkdownReader(String source) {
    this.source = source;
    this.inline = new MarkdownInline(source);
  }

  static Draft read(String source, int from) {
    MarkdownReader reader = new MarkdownReader(source);
    reader.lines(from);
    return new Draft(reader.title, null, null, Numbering.without(reader.blocks), List.of());
  }

  private void lines(int from) {
    for (int at = from; at < source.length(); ) {
      int end = PlainReader.lineEnd(source, at);
      Matcher html = matcher(HTML, at, end);
      if (html.lookingAt()) {
        paragraphEnd();
        end = htmlEnd(at, end);
        blocks.addAll(HtmlReader.fragment(source, at, end));
      } else {
        line(at, end);
      }
      at = end + 1;
    }
    paragraphEnd();
  }

  private void line(int at, int end) {
    Matcher heading = matcher(HEADING, at, end);
    if (blank(at, end) || rule(at, end)) {
      paragraphEnd();
    } else if (heading.lookingAt()) {
      paragraphEnd();
      inline.read(heading.end(), end);
      heading();
    } else if (source.charAt(at) == '|') {
      paragraphEnd();
      tableRow(at, end);
    } else {
      Matcher marker = matcher(MARKER, at, end);
      boolean marked = marker.lookingAt();
      if (marked || inline.endsSentence() || matcher(Numbering.NUMBER, at, end).lookingAt()) {
        paragraphEnd();
      }
      inline.read(marked ? marker.end() : at, end);
      inline.lineBreak(end);
    }
  }

  private void heading() {
    Block block = inline.take(SectionKind.HEADING);
    String text = block.text();
    int closing = text.length();
    while (closing > 0 && (text.charAt(closing - 1) == '#' || text.charAt(closing - 1) == ' ')) {
      closing--;
    }
    if (closing == 0) {
      return;
    }
    if (!Titles.heads(text)) {
      blocks.add(block.with(SectionKind.BODY));
    } else if (title == null && blocks.isEmpty()) {
      title = block.mapped().slice(0, closing);
    } else {
      blocks.add(block.with(block.mapped().slice(0, closing)));
    }
  }

  private void tableRow(int at, int end) {
    if (matcher(TABLE_RULE, at, end).matches()) {
      return;
    }
    List<MappedText> cells = new ArrayList<>();
    int start = at + 1;
    for (int i = start; i < end; i++) {
      if (source.charAt(i) == '|' && source.charAt(i - 1) != '\\') {
        inline.read(start, i);
        cells.add(inline.take(SectionKind.TABLE).mapped());
        start = i + 1;
      }
    }
    if (!blank(start, end)) {
      inline.read(start, end);
      cells.add(inline.take(SectionKind.TABLE).mapped());
    }
    MappedText row = TextBuilder.joined(cells);
    if (!row.text().isBlank()) {
      blocks.add(Block.of(SectionKind.TABLE, row));
    }
  }

  private void paragraphEnd() {
    Block block = inline.take(SectionKind.BODY);
    if (!block.text().isEmpty()) {
      blocks.add(block);
    }
  }

  /** An HTML block ends at a blank line, a comment or style sheet where it is closed. */
  private int htmlEnd(int at, int lineEnd) {
    String close = "";
    for (String open : List.of("<!--", "<style", "<script")) {
      if (source.regionMatches(true, at, open, 0, open.length())) {
        close = open.equals("<!--") ? "-->" : "</" + open.substring(1);
      }
    }
    if (!close.isEmpty()) {
      int closed = source.indexOf(close, at);
      return PlainReader.lineEnd(source, closed < 0 ? source.length() : closed);
    }
    int end = lineEnd;
    while (end < source.length()) {
      int next = PlainReader.lineEnd(source, end + 1);
      if (blank(end + 1, next) || matcher(HEADING, end + 1, next).lookingAt()) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(source).region(Math.min(from, to), to);
  }

  /** Whether the line only separates: three or more of one of {@code -*_=}. */
  private boolean rule(int from, int to) {
    char mark = 0;
    int marks = 0;
    for (int i = from; i < to; i++) {
      char c = source.charAt(i);
      if (c != ' ' && c != '\t') {
        mark = marks == 0 ? c : mark;
        marks++;
        if (c != mark) {
          return false;
        }
      }
    }
    return marks >= 3 && "-*_=".indexOf(mark) >= 0;
  }

  private boolean blank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
