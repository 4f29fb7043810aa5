package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain text: a paragraph a line. */
final class PlainReader {
  private static final int LONGEST_TITLE = 60;

  /** Paragraphs of which one is longer than a title. */
  private static final int HEAD = 3;

  private PlainReader() {}

  static Draft read(String source, int from) {
    List<Block> blocks = new ArrayList<>();
    TextBuilder text = new TextBuilder();
    boolean indented = false;
    for (int at = from; at < source.length(); ) {
      int end = lineEnd(source, at);
      text.append(source, at, end);
      if (!text.isEmpty()) {
        indented |= blocks.isEmpty() && Character.isWhitespace(source.charAt(at));
        blocks.add(Block.of(SectionKind.BODY, text.take()));
      }
      at = end + 1;
    }
    MappedText title = indented ? null : title(blocks);
    return new Draft(title, null, null, blocks, List.of());
  }

  /** A short first line without a full stop, above a longer one; a date may stand between. */
  private static @Nullable MappedText title(List<Block> blocks) {
    if (blocks.size() < 2) {
      return null;
    }
    String first = blocks.get(0).text();
    boolean titled =
        first.length() <= LONGEST_TITLE
            && "。！；：，,.;:…".indexOf(first.charAt(first.length() - 1)) < 0
            && first.indexOf('。') < 0
            && blocks.stream().limit(HEAD).anyMatch(b -> b.text().length() > first.length())
            && !Furniture.isInfo(first)
            && Titles.original(blocks.get(0).mapped()) == null;
    return titled ? blocks.get(0).mapped() : null;
  }

  static int lineEnd(String source, int from) {
    int end = from;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
