package heshu.extract.figure;

import heshu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits and numeral words of a text that nothing was made of. */
public final class Unread {
  private static final Pattern NUMERAL =
      Pattern.compile("[0-9０-９]+(?:[.,，．][0-9０-９]+)*|[〇零一二三四五六七八九十百千万亿两廿壹贰叁肆伍陆柒捌玖拾佰仟]+");

  private Unread() {}

  /**
   * The runs of numerals that no stretch touches, in order.
   *
   * @param read stretches of figures, times and names, in any order
   */
  public static List<Span> in(String text, List<Span> read) {
    List<Span> unread = new ArrayList<>();
    Matcher numeral = NUMERAL.matcher(text);
    while (numeral.find()) {
      Span span = new Span(numeral.start(), numeral.end());
      if (read.stream().noneMatch(span::overlaps)) {
        unread.add(span);
      }
    }
    return unread;
  }
}
