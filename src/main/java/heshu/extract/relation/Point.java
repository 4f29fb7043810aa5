package heshu.extract.relation;

import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number word at the head of a point: 一是, 第二，, 其三.
 *
 * @param style what stands beside the number; points of one series have one style
 */
record Point(String style, int number, int from, int to) {
  private static final Pattern HEAD =
      Mask.pattern(
          "(?<=[。；：！？，\\n])\\s*(?<head>(?:其?[一二三四五六七八九十]{1,3}(?:是|要|，)|{序}(?:，|就?是)))(?![否非])");
  private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");

  static List<Point> in(Passage passage) {
    List<Point> points = new ArrayList<>();
    passage.find(HEAD).forEach(head -> add(passage.text(), head, points));
    return points;
  }

  private static void add(MaskedText text, MatchResult head, List<Point> points) {
    int to = head.end(1);
    String written = text.original(head.start(1), to);
    Matcher number = NUMBER.matcher(written);
    if (number.find() && number.start() <= 1) {
      String style = number.replaceFirst("N").replace("就是", "是");
      int value = ChineseNumber.of(number.group());
      if (value > 0 && !style.equals("N，")) {
        points.add(new Point(style, value, head.start(1), to - (written.endsWith("，") ? 1 : 0)));
      }
    }
  }
}
