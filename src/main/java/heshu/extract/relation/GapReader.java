package heshu.extract.relation;

import heshu.claim.Context;
import heshu.claim.Subject;
import heshu.claim.relation.GrowthGap;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentage points between two growth rates: 增速高于整体5个百分点. */
public final class GapReader implements RelationReader {
  private static final int FAR = 60;
  private static final Pattern ABOVE =
      Pattern.compile(
          "(?<self>[^，]{0,12}?)(?:高于|快于|高出|大于|超过|超出|比(?![例重值率]))(?<other>[^，]{2,20}?)(?:高出?|快|增速|增幅|整体)*$");
  private static final Pattern BELOW =
      Pattern.compile("(?<self>[^，]{0,12}?)(?:低于|慢于|小于)(?<other>[^，]{2,20}?)(?:增速|增幅|整体)*$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item gap : passage.items()) {
      if (gap.is(Mask.POINTS)) {
        read(passage, gap, ABOVE, false).or(() -> read(passage, gap, BELOW, true)).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> read(Passage passage, Item gap, Pattern words, boolean below) {
    Matcher matcher = words.matcher(gap.words());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Interval points = gap.quantity().hardInBase();
    Interval signed = below ? points.negate() : points;
    String self = matcher.group("self");
    String name = matcher.group("other");
    List<Item> firsts =
        passage
            .before(gap, GapReader::isRate)
            .map(List::of)
            .orElseGet(() -> passage.back(gap, FAR, i -> isRate(i) && named(i, self)).toList());
    return firsts.stream()
        .flatMap(
            first ->
                passage
                    .back(gap, FAR, i -> isRate(i) && i.index() != first.index())
                    .filter(other -> named(other, name))
                    .filter(other -> first.rate().minus(other.rate()).overlaps(signed))
                    .map(other -> (Subject) relation(first, other, gap, signed)))
        .findFirst()
        .or(() -> told(passage, gap, name, signed));
  }

  /**
   * The rate right before, and the only one of its paragraph, or else of the text before, that
   * bears the other name whole.
   */
  private static Optional<Subject> told(Passage passage, Item gap, String name, Interval points) {
    Optional<Item> first =
        passage.before(gap, item -> item.claim() != null).filter(GapReader::isRate);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Item> all =
        passage
            .back(gap, FAR, i -> isRate(i) && i.index() != first.get().index())
            .filter(i -> isNamed(i, name))
            .toList();
    List<Item> near = all.stream().filter(i -> passage.sameParagraph(i, gap)).toList();
    List<Item> others = near.isEmpty() ? all : near;
    return others.size() == 1 && oneTime(first.get(), others.get(0))
        ? Optional.of(relation(first.get(), others.get(0), gap, points))
        : Optional.empty();
  }

  private static boolean isNamed(Item rate, String name) {
    String core = Names.core(name);
    return core.length() > 1 && core.equals(Names.core(rate.figure().context().indicator()));
  }

  private static boolean oneTime(Item first, Item other) {
    Context one = first.figure().context();
    Context two = other.figure().context();
    return one.basis() == two.basis() && Objects.equals(one.time(), two.time());
  }

  private static boolean named(Item other, String name) {
    String subject = other.figure().context().indicator();
    return Names.related(name, subject) || name.matches(".*(?:整体|全部|总体|平均|全国|全省|全市).*");
  }

  private static GrowthGap relation(Item first, Item other, Item gap, Interval signed) {
    return new GrowthGap(
        first.figure(), other.figure(), gap.figure(), first.rate(), other.rate(), signed);
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.CHANGES;
  }
}
