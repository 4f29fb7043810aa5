package heshu.ingest;

import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells headings and captions that are only set like paragraphs. */
final class Headings {
  private static final int LONGEST = 40;
  private static final int LONGEST_PLAIN = 36;
  private static final int PARAGRAPH = 60;

  /** Words that a heading with figures has at least. */
  private static final long LEAST_WORDS = 8;

  private static final int LONGEST_CAPTION = 120;
  private static final Pattern CAPTION = Pattern.compile("[（(]?(?:图为|图片为|资料图|图片说明).*");
  private static final Pattern TAKEN_BY =
      Pattern.compile(".*(?:记者|通讯员)[ 　]*\\p{IsHan}{2,4}[ 　]*摄[)）]?");
  private static final String MARKS = "。！；：，、,;:…";

  private Headings() {}

  static List<Block> marked(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      SectionKind kind = block.kind();
      if (kind == SectionKind.BODY) {
        boolean caption = isCaption(block.text());
        boolean heading = bold(block) || between(blocks, i);
        kind = caption ? SectionKind.CAPTION : heading ? SectionKind.HEADING : kind;
      }
      marked.add(kind == block.kind() ? block : block.with(kind));
    }
    return marked;
  }

  private static boolean isCaption(String text) {
    return text.length() <= LONGEST_CAPTION
        && (CAPTION.matcher(text).matches()
            || text.indexOf('摄') >= 0 && TAKEN_BY.matcher(text).matches());
  }

  private static boolean bold(Block block) {
    int length = block.text().length();
    return length <= LONGEST && 10 * block.strong() >= 9 * length && !ended(block.text());
  }

  /**
   * A short line without marks between two paragraphs, at most one other beside it; of words, not
   * of figures as in a table.
   */
  private static boolean between(List<Block> blocks, int at) {
    String text = blocks.get(at).text();
    return text.length() <= LONGEST_PLAIN
        && !ended(text)
        && text.chars().filter(Character::isIdeographic).count() >= wordsBeside(text)
        && paragraphNear(blocks, at, -1)
        && paragraphNear(blocks, at, 1);
  }

  private static long wordsBeside(String text) {
    return text.chars().anyMatch(Character::isDigit) ? LEAST_WORDS : 0;
  }

  private static boolean paragraphNear(List<Block> blocks, int at, int step) {
    for (int near = at + step; Math.abs(near - at) <= 2; near += step) {
      if (near >= 0 && near < blocks.size() && blocks.get(near).text().length() >= PARAGRAPH) {
        return true;
      }
    }
    return false;
  }

  private static boolean ended(String text) {
    return MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
