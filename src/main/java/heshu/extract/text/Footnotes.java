package heshu.extract.text;

import heshu.article.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Marks of footnotes behind a name, as statistics carry them: 生产总值[2]900309亿元. */
final class Footnotes {
  private static final Pattern MARK =
      Pattern.compile("[\\[［〔](?<=[\\p{IsHan}）”].)[0-9]{1,2}[\\]］〕]");

  private Footnotes() {}

  static List<Span> in(String text) {
    return MARK.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }
}
