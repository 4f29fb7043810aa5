package heshu.extract.relation;

import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a headline tells together and the body apart: 两国近1300人死亡 and 甲国912人死亡, 乙国371人遇难. The first
 * figures that tell of the headline's outcome come to it, or all of few that share its words.
 */
final class HeadlineSum {
  private static final List<Pattern> OUTCOMES =
      List.of(Pattern.compile("死亡|遇难|丧生|身亡|遇害|罹难"), Pattern.compile("受伤"));

  /** Letters behind a headline's figure within which its outcome is told. */
  private static final int NEXT = 8;

  private static final int MOST = 4;

  /** Letters that a headline shares with the words of each part. */
  private static final int SHARED = 2;

  private static final int TELLING_NAME = 4;

  /** How far beyond a bound (超7亿) a sum may lie that the bound rounds. */
  private static final Rational NEAR = Rational.of(11, 10);

  private HeadlineSum() {}

  /**
   * @param fellows figures of the body that are told as the headline's is
   */
  static Optional<SumOfParts> of(Passage passage, Item headline, List<Item> fellows) {
    if (!headline.isStanding() || !headline.is(Mask.LEVEL)) {
      return Optional.empty();
    }
    Optional<Pattern> outcome = outcome(passage, headline);
    String words = CommonWords.without(headline.figure().mention().section().text());
    Predicate<Item> alike =
        outcome.isPresent()
            ? item -> outcome.get().matcher(passage.behind(item)).lookingAt()
            : item -> Names.shareWords(CommonWords.without(item.words()), words, SHARED);
    List<Item> parts = once(fellows.stream().filter(alike), headline);
    if (parts.stream().anyMatch(part -> admits(headline, List.of(part)) || bears(headline, part))) {
      return Optional.empty(); // one of them is meant, told for another time or wrongly
    }
    int least = outcome.isPresent() ? 2 : Math.max(2, parts.size());
    return IntStream.rangeClosed(least, Math.min(MOST, parts.size()))
        .mapToObj(count -> parts.subList(0, count))
        .filter(sum -> admits(headline, sum))
        .findFirst()
        .map(
            sum ->
                new SumOfParts(headline.figure(), sum.stream().map(Item::figure).toList(), false));
  }

  private static boolean bears(Item headline, Item part) {
    String name = Names.core(headline.label());
    return name.length() >= TELLING_NAME && name.equals(Names.core(part.label()));
  }

  private static Optional<Pattern> outcome(Passage passage, Item headline) {
    String behind = passage.behind(headline);
    String next = behind.substring(0, Math.min(NEXT, behind.length()));
    return OUTCOMES.stream().filter(outcome -> outcome.matcher(next).find()).findFirst();
  }

  /** Those of the headline's measure and time, each number once. */
  private static List<Item> once(Stream<Item> items, Item headline) {
    List<Item> parts = new ArrayList<>();
    Set<Rational> seen = new HashSet<>();
    items
        .filter(item -> item.isStanding() && item.sameMeasure(headline))
        .filter(item -> !Times.apart(headline, item) && !Parts.isMean(item))
        .filter(item -> seen.add(printed(item)))
        .forEach(parts::add);
    return parts;
  }

  private static Rational printed(Item item) {
    Numeral numeral = item.quantity().numeral();
    return numeral == null
        ? Rational.ZERO
        : numeral.value().times(item.figure().measure().factor());
  }

  private static boolean admits(Item headline, List<Item> parts) {
    Rational sum = parts.stream().map(HeadlineSum::printed).reduce(Rational.ZERO, Rational::plus);
    Interval told = headline.quantity().hardInBase();
    return told.isBounded()
        ? headline.quantity().softInBase().contains(sum)
        : told.contains(sum) && sum.compareTo(printed(headline).times(NEAR)) <= 0;
  }
}
