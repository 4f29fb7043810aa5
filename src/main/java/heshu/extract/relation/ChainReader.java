package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.ChainedGrowth;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Growth over two years and that of each: 增长44.6%, the year before 下降23.2%, 比2019年增长11.1%. */
public final class ChainReader implements RelationReader {
  private static final Pattern AGAINST = Mask.pattern("[比较与和同]{时}");
  private static final int FAR = 8;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item total : passage.items()) {
      if (isRate(total) && AGAINST.matcher(total.words()).find()) {
        chain(passage, total).ifPresent(found);
      }
    }
  }

  private static Optional<Subject> chain(Passage passage, Item total) {
    List<Item> rates =
        passage
            .back(total, FAR, ChainReader::isRate)
            .filter(i -> i.figure().context().basis() == Basis.YEAR_ON_YEAR)
            .toList();
    for (int i = 0; i < rates.size(); i++) {
      for (int j = i + 1; j < rates.size(); j++) {
        Item first = rates.get(j);
        Item second = rates.get(i);
        if (fits(first, second, total)) {
          return Optional.of(relation(first, second, total));
        }
      }
    }
    return rates.size() > 1 && told(passage, rates.get(1), rates.get(0), total)
        ? Optional.of(relation(rates.get(1), rates.get(0), total))
        : Optional.empty();
  }

  /** Whether the words name the three times, one year after the other, of one thing. */
  private static boolean told(Passage passage, Item first, Item second, Item total) {
    TimeInterval one = first.figure().context().time();
    TimeInterval two = second.figure().context().time();
    TimeInterval base =
        passage
            .before(total, item -> item.is(Mask.TIME))
            .map(Item::time)
            .map(TimeExpression::interval)
            .orElse(null);
    if (one == null || two == null || base == null) {
      return false;
    }
    return passage.sameSentence(first, total)
        && Names.core(name(first)).equals(Names.core(name(second)))
        && total.label().isEmpty()
        && one.from().plusYears(1).equals(two.from())
        && one.to().plusYears(1).equals(two.to())
        && base.from().plusYears(1).getYear() == one.from().getYear();
  }

  private static String name(Item rate) {
    return rate.figure().context().indicator();
  }

  private static Subject relation(Item first, Item second, Item total) {
    return new ChainedGrowth(
        total.figure(), first.figure(), second.figure(), total.rate(), first.rate(), second.rate());
  }

  private static boolean fits(Item first, Item second, Item total) {
    return Computation.chained(first.rate(), second.rate()).value().overlaps(total.rate());
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT)
        && item.role() == Role.CHANGES
        && item.direction() != Direction.NONE;
  }
}
