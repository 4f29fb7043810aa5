package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.YearlyAverage;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Growth over two years with its yearly average: 比2019年同期增长20.5%，两年平均增长9.8%. */
public final class AverageReader implements RelationReader {
  private static final int YEARS = 2;

  /** A time with its year in figures: 2019年同期, but not 上年同期. */
  private static final Pattern NAMED_YEAR = Pattern.compile("[12][0-9]{3}|[二一][〇零一二三四五六七八九]{3}");

  private static final Pattern REAL = Pattern.compile("实际|扣除价格|不变价|可比价");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item yearly : passage.items()) {
      if (isRate(yearly)
          && yearly.figure().context().basis() == Basis.TWO_YEAR_AVERAGE
          && saysTwoYears(passage, yearly)) {
        passage
            .before(yearly, Item::isFigure)
            .filter(AverageReader::isRate)
            .filter(total -> total.figure().context().basis() != Basis.TWO_YEAR_AVERAGE)
            .filter(total -> isReal(total.words()) == isReal(passage.between(total, yearly)))
            .filter(total -> againstYear(passage, total))
            .map(total -> relation(total, yearly))
            .ifPresent(found);
      }
    }
  }

  private static YearlyAverage relation(Item total, Item yearly) {
    return new YearlyAverage(total.figure(), yearly.figure(), total.rate(), yearly.rate(), YEARS);
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.CHANGES;
  }

  /** Whether words say that a growth is told at constant prices. */
  private static boolean isReal(String words) {
    return REAL.matcher(words).find();
  }

  private static boolean saysTwoYears(Passage passage, Item yearly) {
    return passage
        .before(yearly, item -> item.is(Mask.DURATION))
        .map(Item::time)
        .filter(time -> time.quote().startsWith("两年") || time.quote().startsWith("2年"))
        .isPresent();
  }

  /** Whether the last time told before a rate is the year that it is held against: 比2019年. */
  private static boolean againstYear(Passage passage, Item total) {
    Optional<Item> year = passage.before(total, item -> item.is(Mask.TIME));
    return year.isPresent()
        && year.map(Item::time).map(TimeExpression::quote).filter(AverageReader::named).isPresent()
        && isBase(passage, year.get())
        && !isYearBefore(year.get(), total)
        && !passage.between(year.get(), total).contains("同比");
  }

  /** 2021年比2020年: a change over one year only. */
  private static boolean isYearBefore(Item year, Item total) {
    TimeExpression told = year.time();
    TimeInterval base = told == null ? null : told.interval();
    TimeInterval now = total.figure().context().time();
    return base != null && now != null && now.to().getYear() - base.to().getYear() < YEARS;
  }

  private static boolean named(String quote) {
    return NAMED_YEAR.matcher(quote).find();
  }

  private static boolean isBase(Passage passage, Item time) {
    return time.at() > 0 && "比较与和同".indexOf(passage.text().masked().charAt(time.at() - 1)) >= 0;
  }
}
