package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.FromTo;
import heshu.claim.relation.LastYear;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A level with its growth on the year before, and that year's level elsewhere in the article.
 * Growth may be told on a comparable basis, so only agreement is taken for a relation, and a rate
 * that fits as a fall where a rise is told, or the other way.
 */
public final class BaseYearReader implements RelationReader {
  private static final int TELLING_DIGITS = 3;

  /** Words that say that levels of two years do not make the growth between. */
  private static final Pattern REAL = Pattern.compile("不变价|可比|同口径|实际增|扣除|剔除");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item rate : passage.items()) {
      if (rate.is(Mask.PERCENT)
          && rate.role() == Role.CHANGES
          && rate.label().isEmpty()
          && rate.figure().context().basis() == Basis.YEAR_ON_YEAR) {
        passage
            .before(rate, Item::isStanding)
            .filter(BaseYearReader::tells)
            .flatMap(level -> base(passage, level, rate).or(() -> misprinted(passage, level, rate)))
            .ifPresent(found);
      }
    }
  }

  private static boolean tells(Item level) {
    return Digits.telling(level.quantity()) >= TELLING_DIGITS
        && level.figure().context().time() != null;
  }

  /** The level of the year before that fits; one of the same name that fits a turned direction. */
  private static Optional<Subject> base(Passage passage, Item level, Item rate) {
    return bases(passage, level)
        .filter(base -> growth(base, level).overlaps(rate.rate()))
        .findFirst()
        .or(
            () ->
                bases(passage, level)
                    .filter(base -> sameThing(base, level) && rate.direction() != Direction.NONE)
                    .filter(base -> growth(base, level).overlaps(rate.rate().negate()))
                    .filter(base -> rate.quantity().hard().isBounded())
                    .findFirst())
        .map(base -> relation(base, level, rate));
  }

  private static Stream<Item> bases(Passage passage, Item level) {
    return passage.items().stream()
        .filter(base -> base.claim() != null && base.index() != level.index())
        .filter(
            base -> base.is(Mask.LEVEL) && base.role() != Role.CHANGES && base.sameMeasure(level))
        .filter(base -> tells(base) && base.quantity().hardInBase().isPositive())
        .filter(base -> yearBefore(base, level));
  }

  private static boolean sameThing(Item base, Item level) {
    return level.label().length() > 1
        && Names.core(base.label()).equals(Names.core(level.label()))
        && base.figure().context().scope().place().equals(level.figure().context().scope().place());
  }

  /** The year's level of the same name that a misprint parts from the growth. */
  private static Optional<Subject> misprinted(Passage passage, Item level, Item rate) {
    return passage.items().stream()
        .filter(base -> base.claim() != null && base.isStanding() && base.sameMeasure(level))
        .filter(base -> tells(base) && base.quantity().hardInBase().isPositive())
        .filter(base -> yearBefore(base, level) && Names.same(name(base), name(level)))
        .findFirst()
        .map(base -> new LastYear(base.figure(), level.figure(), rate.figure(), rate.rate()))
        .filter(told -> !REAL.matcher(rate.words() + passage.between(level, rate)).find())
        .filter(Misprint::explains)
        .map(Subject.class::cast);
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static boolean yearBefore(Item base, Item level) {
    TimeInterval before = base.figure().context().time();
    TimeInterval now = level.figure().context().time();
    if (before == null || now == null) {
      return false;
    }
    LocalDate from = now.from().minusYears(1);
    return before.from().equals(from)
        && before.to().getMonth() == now.to().getMonth()
        && before.to().getYear() == now.to().getYear() - 1;
  }

  private static Interval growth(Item base, Item level) {
    return Computation.growth(base.quantity(), level.quantity()).value();
  }

  private static Subject relation(Item base, Item level, Item rate) {
    boolean turned = growth(base, level).disjoint(rate.rate());
    return new FromTo(base.figure(), level.figure(), rate.figure(), rate.rate(), 1, turned);
  }
}
