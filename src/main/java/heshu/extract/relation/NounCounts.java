package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article counts, by the noun behind the figures: 6个督察组 told again is one fact where no
 * other number of them is told.
 */
final class NounCounts {
  /** Three letters of a noun; one that ends in a particle is shorter and tells less. */
  private static final Pattern NOUN =
      Pattern.compile("^\\p{IsHan}{2}(?![的和及与在中等也已均共于是有为被将都就还以并])\\p{IsHan}");

  /** Fewer are told of too much (三大股指), and small groups of people are of all kinds. */
  private static final Rational LEAST = Rational.of(5);

  private static final Rational LEAST_PEOPLE = Rational.of(10);
  private static final Set<String> PEOPLE = Set.of("人", "名", "位");

  private final Passage passage;
  private final Map<String, Set<Interval>> numbers = new HashMap<>();

  NounCounts(Passage passage) {
    this.passage = passage;
    passage.items().stream()
        .filter(item -> item.claim() != null)
        .forEach(
            item ->
                noun(item)
                    .ifPresent(
                        noun ->
                            numbers
                                .computeIfAbsent(noun, n -> new HashSet<>())
                                .add(item.quantity().hardInBase())));
  }

  /** Whether two figures count one thing and no third one counts more or fewer of it. */
  boolean sameCount(Item first, Item second) {
    Optional<String> noun = noun(first);
    return tells(first)
        && noun.isPresent()
        && noun.equals(noun(second))
        && numbers.getOrDefault(noun.get(), Set.of()).size() == 1;
  }

  private static boolean tells(Item item) {
    Numeral numeral = item.quantity().numeral();
    return item.quantity().hedge() == null
        && numeral != null
        && numeral.value().compareTo(isOfPeople(item) ? LEAST_PEOPLE : LEAST) >= 0;
  }

  static boolean isOfPeople(Item item) {
    return PEOPLE.contains(item.figure().measure().base());
  }

  private Optional<String> noun(Item item) {
    if (item.figure().measure().dimension() != Dimension.COUNT) {
      return Optional.empty();
    }
    Matcher noun = NOUN.matcher(passage.behind(item));
    return noun.lookingAt()
        ? Optional.of(item.figure().measure().base() + noun.group())
        : Optional.empty();
  }
}
