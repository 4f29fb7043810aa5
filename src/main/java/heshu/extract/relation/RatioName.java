package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words before a ratio say that it is of.
 *
 * @param base what the last figure is counted as where one number is told
 * @param tail with what the names of the figures end; empty for any that end alike
 * @param names what the names of the figures hold, in the order of the terms
 * @param whole whether they name the figures whole
 */
record RatioName(String base, String tail, List<String> names, boolean whole) {
  private static final String ANY = "*";
  private static final int TAIL = 2;
  private static final String NAMED = "(?:性别)?(?:之?比[例值重]?|结构|构成)";

  /** 企业和个体工商户比值. */
  private static final Pattern PAIR =
      Pattern.compile("(?<first>[^，；和与同]{2,12}?)[和与同](?<second>[^，；和与同]{2,12}?)的?(?:数量)?之?比[例值]?$");

  private static final List<Row> ROWS = Lexicon.rows("ratios.tsv").stream().map(Row::read).toList();

  /** What stands before the name of what is counted. */
  private static final Pattern COUNTED = Pattern.compile("^(?:共|现|实)?有");

  /** Words that lead to what the figures had as their ratio before. */
  private static final Pattern BEFORE = Pattern.compile("(?:[由从]|[去上]年|同期|目标|计划)[^到至为]*$");

  RatioName {
    names = List.copyOf(names);
  }

  /**
   * @param clause what stands before the ratio in its clause, as written
   */
  static Optional<RatioName> of(Item ratio, String clause) {
    if (BEFORE.matcher(clause).find()) {
      return Optional.empty();
    }
    return ROWS.stream()
        .flatMap(row -> row.told(clause).stream())
        .findFirst()
        .or(() -> pair(ratio.label()));
  }

  /** Whether a figure of this label is one of those that {@code part} names. */
  boolean tells(String part, String label) {
    String core = Names.core(label);
    return whole
        ? COUNTED.matcher(core).replaceFirst("").equals(Names.core(part))
        : core.contains(part) && core.endsWith(tail);
  }

  private static Optional<RatioName> pair(String label) {
    Matcher pair = PAIR.matcher(label);
    return pair.find()
        ? Optional.of(
            new RatioName("1", "", List.of(pair.group("first"), pair.group("second")), true))
        : Optional.empty();
  }

  /** A row of the lexicon, with the words in which it is told. */
  private record Row(Pattern words, RatioName name) {
    static Row read(List<String> row) {
      Pattern words = Pattern.compile(row.get(0) + "(?<topic>[^，；]{0,16}?)" + NAMED + "[^，；]*$");
      String tail = row.get(2).equals(ANY) ? "" : row.get(2);
      return new Row(words, new RatioName(row.get(1), tail, row.subList(3, row.size()), false));
    }

    Optional<RatioName> told(String clause) {
      Matcher told = words.matcher(clause);
      if (!told.find()) {
        return Optional.empty();
      }
      String topic = told.group("topic");
      String end = topic.substring(Math.max(0, topic.length() - TAIL));
      return Optional.of(
          name.tail.isEmpty() ? new RatioName(name.base, end, name.names, false) : name);
    }
  }
}
