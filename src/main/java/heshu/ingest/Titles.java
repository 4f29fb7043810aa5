package heshu.ingest;

import heshu.article.MappedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of the titles that an input gives is the article's. */
final class Titles {
  private static final Pattern ORIGINAL = Pattern.compile("[（(]?原(?:标题|標題|题)[ 　]*[:：][ 　]*(?=\\S)");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{Nd}%％]+");

  private static final int LONGEST = 200;

  private Titles() {}

  /** Whether a heading is short enough to be one. */
  static boolean heads(String text) {
    return text.length() <= LONGEST;
  }

  /** The text behind {@code 原标题：}, null where the line is none. */
  static @Nullable MappedText original(MappedText line) {
    Matcher original = ORIGINAL.matcher(line.text());
    if (!original.lookingAt()) {
      return null;
    }
    int end = line.text().length() - (line.text().matches("(?s)[（(].*[)）]") ? 1 : 0);
    return line.slice(original.end(), end);
  }

  /**
   * The stated title, but the original where there is none or where both are the same but for
   * punctuation, since file and site titles lose quotation marks.
   */
  static @Nullable MappedText choose(@Nullable MappedText stated, @Nullable MappedText original) {
    if (stated == null || stated.text().isEmpty()) {
      return original;
    }
    if (original != null && letters(stated.text()).equals(letters(original.text()))) {
      return original;
    }
    return restored(stated.slice(0, Math.min(stated.text().length(), LONGEST)));
  }

  /** What two spellings of one title share. */
  static String letters(String title) {
    return NOT_LETTERS.matcher(title).replaceAll("");
  }

  /** Pairs of underscores back to the quotation marks that they stand for. */
  private static MappedText restored(MappedText title) {
    String text = title.text();
    long marks = text.chars().filter(c -> c == '_').count();
    if (marks == 0 || marks % 2 != 0) {
      return title;
    }
    TextBuilder out = new TextBuilder();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_') {
        open = !open;
        c = open ? '“' : '”';
      }
      out.append(c, title.span(i, i + 1).start(), title.span(i, i + 1).end());
    }
    return out.take();
  }
}
