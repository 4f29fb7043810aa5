package heshu.extract.text;

import heshu.claim.Basis;
import heshu.extract.Lexicon;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a figure in its clause, and what they say of it. */
final class Labels {
  private static final Pattern LEADING =
      Pattern.compile("^(?:" + Lexicon.alternatives("label-leading.txt") + "|\\s)+");
  private static final Pattern TRAILING =
      Pattern.compile("(?:" + Lexicon.alternatives("label-trailing.txt") + "|\\s)+$");
  private static final String RISING = Lexicon.alternatives("rising.txt");
  private static final String FALLING = Lexicon.alternatives("falling.txt");
  private static final Pattern CHANGE_TAIL =
      Pattern.compile("(?:" + FALLING + "|" + RISING + ")(?:了|幅度?|约|近|为|达|达到|分别|各|均)*\\s*$");
  private static final Pattern BASE_TAIL =
      Mask.pattern("(?:[比较与](?:{时}|上年|去年|上月|年初|此前|原来)[^到至]{0,12}?|[从由](?:{时})?[^到至]{0,8}?)的?\\s*$");
  private static final Pattern AGAINST = Mask.pattern("[比较与同和]{时}(?:相比)?");
  private static final Pattern AGAINST_TIME = Mask.pattern("[比较]{时}");
  private static final List<List<String>> BASES =
      Lexicon.rows("bases.tsv").stream()
          .map(row -> List.of(Mask.named(row.get(0)), row.get(1)))
          .toList();
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern TIMES =
      Pattern.compile("[" + Mask.TIME.letter() + Mask.DURATION.letter() + "]");

  private static final Pattern JOINS = Pattern.compile("\\s*(?:、|和|及|与|以及)\\s*");

  private Labels() {}

  /** Whether the words only join two figures of a list. */
  static boolean joins(String words) {
    return JOINS.matcher(words).matches();
  }

  static String clean(String words) {
    String told = AGAINST.matcher(REMARK.matcher(words).replaceAll("")).replaceAll("");
    String label = TIMES.matcher(told).replaceAll("");
    for (String before = ""; !before.equals(label); ) {
      before = label;
      label = TRAILING.matcher(LEADING.matcher(label).replaceFirst("")).replaceFirst("");
    }
    return label;
  }

  /** Whether the words end in a change that the figure measures: 同比增加, but not 增加到. */
  static boolean tellsChange(String words) {
    return CHANGE_TAIL.matcher(words).find();
  }

  static boolean tellsBase(String words) {
    return BASE_TAIL.matcher(words).find();
  }

  /** Whether a time is told that the figure is held against: 比2019年同期. */
  static boolean tellsOtherTime(String words) {
    return AGAINST_TIME.matcher(words).find();
  }

  static Basis basis(String words) {
    Basis found = Basis.NONE;
    int longest = 0;
    for (List<String> row : BASES) {
      if (row.get(0).length() > longest && words.contains(row.get(0))) {
        found = Basis.valueOf(row.get(1));
        longest = row.get(0).length();
      }
    }
    return found;
  }

  /** The words without those of change and basis: what a growth is the growth of. */
  static String withoutChange(String words) {
    String rest = words;
    for (List<String> row : BASES) {
      rest = rest.replace(row.get(0), "");
    }
    Matcher tail = CHANGE_TAIL.matcher(rest);
    return clean(tail.find() ? rest.substring(0, tail.start()) : rest);
  }
}
