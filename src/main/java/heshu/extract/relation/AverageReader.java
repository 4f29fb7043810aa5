package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.relation.YearlyAverage;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.function.Consumer;

/** Growth over two years with its yearly average: 比2019年同期增长20.5%，两年平均增长9.8%. */
public final class AverageReader implements RelationReader {

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item yearly : passage.items()) {
      if (isRate(yearly) && yearly.figure().context().basis() == Basis.TWO_YEAR_AVERAGE
          && yearly.words().contains("两年平均")) {
        passage
            .before(yearly, AverageReader::isRate)
            .filter(total -> total.index() == previousRate(passage, yearly))
            .filter(total -> againstYear(passage, total))
            .ifPresent(
                total ->
                    found.accept(
                        new YearlyAverage(
                            total.figure(), yearly.figure(), total.rate(), yearly.rate(), 2)));
      }
    }
  }

  private static int previousRate(Passage passage, Item yearly) {
    return passage.before(yearly, item -> item.claim() != null).map(Item::index).orElse(-1);
  }

  private static boolean isRate(Item item) {
    return item.is(Mask.PERCENT) && item.role() == Role.CHANGES;
  }

  /** Whether the clause of a rate, or what stands before it, tells it against a year: 比2019年. */
  private static boolean againstYear(Passage passage, Item total) {
    String sentence =
        passage
            .text()
            .masked()
            .substring(passage.text().sentenceStart(total.at()), total.at());
    int time = sentence.lastIndexOf(Mask.TIME.letter());
    return time > 0
        && "比较与和同".indexOf(sentence.charAt(time - 1)) >= 0
        && twoYearsBack(passage, total)
        && !sentence.substring(time).contains("同比");
  }

  private static boolean twoYearsBack(Passage passage, Item total) {
    return passage
        .before(total, item -> item.is(Mask.TIME))
        .map(Item::time)
        .map(TimeExpression::interval)
        .isPresent();
  }
}
