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

  private static final Pattern WHOLE = Pattern.compile("整体|总体");
  private static final String NATION = "全国";

  /** The whole alone: 全国平均水平, but not 全部规模以上工业. */
  private static final Pattern ALL =
      Pattern.compile("(?:(?:全部|平均|全国|全省|全市)(?:同期|的|水平|增速|增幅|增长)*)+");

  /** Of what place or land a rate is told that the words name by no more: 高于全省1.5个百分点. */
  private static final Pattern AREA = Pattern.compile("全[国省市]");

  private static final Pattern GROWTH = Pattern.compile("(?:增速|增幅|增长)$");

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
                    .filter(other -> isOther(first, other, name))
                    .filter(other -> first.rate().minus(other.rate()).overlaps(signed))
                    .map(other -> (Subject) relation(first, other, gap, signed)))
        .findFirst()
        .or(() -> told(passage, gap, self, name, signed));
  }

  /**
   * Whether a rate may be what the words name: a word of it, the whole of the first, the nation.
   */
  private static boolean isOther(Item first, Item other, String name) {
    if (WHOLE.matcher(name).find()) {
      return Names.ends(bare(first), bare(other));
    }
    boolean abroad = !name.contains(NATION) || !first.scope().sharesPlace(other.scope());
    Matcher area = AREA.matcher(name);
    boolean there =
        !area.find()
            || !ALL.matcher(name).matches()
            || Names.ends(bare(first), bare(other))
            || (other.figure().context().indicator() + other.words()).contains(area.group());
    return named(other, name) && abroad && there;
  }

  /**
   * The rate right before or the one that the words name, and the only one of its paragraph, or
   * else of the text before, that bears the other name whole.
   */
  private static Optional<Subject> told(
      Passage passage, Item gap, String self, String name, Interval points) {
    Optional<Item> before = passage.before(gap, Item::isFigure);
    Optional<Item> first =
        before.isPresent() ? before.filter(GapReader::isRate) : bearing(passage, gap, self);
    return first.flatMap(
        rate ->
            only(
                    passage,
                    gap,
                    passage
                        .back(gap, FAR, i -> isRate(i) && i.index() != rate.index())
                        .filter(i -> isNamed(i, name, rate))
                        .toList())
                .filter(other -> oneTime(rate, other))
                .map(other -> relation(rate, other, gap, points)));
  }

  /** The only rate before that bears a name: 服务出口 of 服务出口增幅大于进口. */
  private static Optional<Item> bearing(Passage passage, Item gap, String self) {
    String name = Names.core(GROWTH.matcher(self).replaceFirst(""));
    return name.length() < 2
        ? Optional.empty()
        : only(
            passage, gap, passage.back(gap, FAR, i -> isRate(i) && name.equals(bare(i))).toList());
  }

  /** The only one of the gap's paragraph, or else of all. */
  private static Optional<Item> only(Passage passage, Item gap, List<Item> rates) {
    List<Item> near = rates.stream().filter(i -> passage.sameParagraph(i, gap)).toList();
    List<Item> left = near.isEmpty() ? rates : near;
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  /** Whether a rate bears the name, whole or before what both rates are of: 第二产业(用电). */
  private static boolean isNamed(Item rate, String name, Item first) {
    String core = Names.core(name);
    String told = bare(rate);
    return core.length() > 1
        && told.startsWith(core)
        && first.figure().context().indicator().contains(told.substring(core.length()));
  }

  /** What a rate is of, without the place that it is told for. */
  private static String bare(Item rate) {
    return Names.core(rate.scope().unplaced(rate.figure().context().indicator()));
  }

  private static boolean oneTime(Item first, Item other) {
    Context one = first.figure().context();
    Context two = other.figure().context();
    return one.basis() == two.basis() && Objects.equals(one.time(), two.time());
  }

  private static boolean named(Item other, String name) {
    String subject = other.figure().context().indicator();
    return Names.related(name, subject) || ALL.matcher(name).matches();
  }

  private static GrowthGap relation(Item first, Item other, Item gap, Interval signed) {
    return new GrowthGap(
        first.figure(), other.figure(), gap.figure(), first.rate(), other.rate(), signed);
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.CHANGES;
  }
}
