package heshu.extract.relation;

import heshu.article.Section;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.extract.WordSet;
import heshu.extract.text.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How the sentence of a figure names what it measures.
 *
 * @param core the bare name
 * @param whole whether the sentence itself says of whom it tells: nothing stands before the name
 *     but a time or a source, or the name begins with the whole country; a name that is carried
 *     over from an earlier clause or stands behind another subject leaves part to the reader
 * @param direction whether the words behind the name say that it rose or fell
 */
public record Naming(String core, boolean whole, Direction direction) {
  private static final WordSet OPENINGS = WordSet.of("openings.txt");
  private static final String INSIDE = "内间里中";
  private static final WordSet SOURCES = WordSet.of("sources.txt");

  /** Letters that may follow the word that tells a source. */
  private static final int SOURCE_REACH = 8;

  private static final Pattern LISTED = Pattern.compile("[0-9０-９]|分别|依次|各");

  /**
   * What ties a name to words before it: 长三角41个|城市优良天数比例 is that of a group, and what 为|全国平均水平的1.2倍
   * tells of stands before 为.
   */
  private static final Pattern BOUND = Pattern.compile("[0-9０-９多余][个家户座]$|[为占比较]$|相当于$");

  /** A name that says only that it is told of the one told before, which another may follow. */
  private static final Pattern ANAPHOR = Pattern.compile("该|本公司|公司(?![债制])|集团(?!军)");

  private static final String MARKS = "，；：;";
  private static final int THOUSANDS = 3;

  /** What leads to a part of what the sentence before tells. */
  private static final String PART = "其中";

  private static final int TAIL = 2;

  public static Naming of(Claim claim) {
    Mention mention = claim.mention();
    Section section = mention.section();
    int from = section.sentenceAt(mention.start()).start();
    List<String> clauses = clauses(section.text().substring(from, mention.start()));
    String name = claim.context().indicator();
    String tail = name.substring(Math.max(0, name.length() - TAIL));
    int at = clauses.size() - 1;
    String own = clauses.get(at);
    int told = tail.length() < TAIL ? -1 : own.lastIndexOf(tail);
    String rest = told < 0 ? own : own.substring(told + TAIL);
    boolean carried = told < 0 && at > 0;
    boolean named =
        carried
            ? tail.length() == TAIL
                && clauses.get(--at).contains(tail)
                && !listed(clauses.get(at), tail)
            : told >= 0 && !LISTED.matcher(rest).find();
    return new Naming(
        Names.core(name),
        named
            && !ANAPHOR.matcher(name).lookingAt()
            && !clauses.get(0).startsWith(PART)
            && !BOUND.matcher(before(clauses.get(at), name)).find()
            && (opens(clauses, at) || Names.national(name)),
        Direction.of(rest));
  }

  /** What stands before the name in its clause. */
  private static String before(String clause, String name) {
    return clause.substring(0, Math.max(0, clause.lastIndexOf(name)));
  }

  /** Whether more than one figure follows the name in its clause: which one is meant is open. */
  private static boolean listed(String clause, String tail) {
    String behind = clause.substring(clause.lastIndexOf(tail) + TAIL);
    return behind.contains("分别") || behind.contains("、");
  }

  /** Whether the clauses before the one {@code at} tell only times and sources. */
  private static boolean opens(List<String> clauses, int at) {
    return clauses.subList(0, at).stream().allMatch(Naming::isOpening);
  }

  /** Whether a clause ends in a word for a time (月, 期间内), or near one for a source. */
  private static boolean isOpening(String clause) {
    int end = clause.length();
    boolean inside = end > 0 && INSIDE.indexOf(clause.charAt(end - 1)) >= 0;
    boolean opening =
        OPENINGS.startBefore(clause, end) >= 0
            || inside && OPENINGS.startBefore(clause, end - 1) >= 0;
    for (int at = end; !opening && at >= end - SOURCE_REACH; at--) {
      opening = SOURCES.startBefore(clause, at) >= 0;
    }
    return opening;
  }

  /** Words up to each mark; a comma or colon within a number ends none. */
  private static List<String> clauses(String words) {
    List<String> clauses = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean ends =
          c == ',' && !areDigits(words, at + 1, THOUSANDS)
              || c == ':' && !areDigits(words, at + 1, 1)
              || MARKS.indexOf(c) >= 0;
      if (ends) {
        clauses.add(words.substring(from, at));
        from = at + 1;
      }
    }
    clauses.add(words.substring(from));
    return clauses;
  }

  private static boolean areDigits(String words, int from, int count) {
    for (int at = from; at < from + count; at++) {
      if (at >= words.length() || words.charAt(at) < '0' || words.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }
}
