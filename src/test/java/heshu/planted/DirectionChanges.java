package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;
import heshu.claim.Mention;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word right before a figure that says whether something rose or fell, turned round. */
final class DirectionChanges {
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("增长", "下降"),
          Map.entry("下降", "增长"),
          Map.entry("增加", "减少"),
          Map.entry("减少", "增加"),
          Map.entry("上升", "下降"),
          Map.entry("上涨", "下跌"),
          Map.entry("下跌", "上涨"),
          Map.entry("提高", "降低"),
          Map.entry("降低", "提高"));
  private static final Pattern WORD =
      Pattern.compile("(" + String.join("|", OPPOSITES.keySet()) + ")了?$");
  private static final int LONGEST = 3;

  private DirectionChanges() {}

  static List<Change> of(Evidence part) {
    Mention mention = part.mention();
    int end = mention.span().start();
    String source = mention.article().source().text();
    Matcher word = WORD.matcher(source.substring(Math.max(0, end - LONGEST), end));
    int offset = Math.max(0, end - LONGEST);
    return word.results().map(m -> change(part, offset, m)).toList();
  }

  private static Change change(Evidence part, int offset, MatchResult word) {
    Span at = new Span(offset + word.start(1), offset + word.end(1));
    return new Change(ChangeKind.DIRECTION, part, at, OPPOSITES.getOrDefault(word.group(1), ""));
  }
}
