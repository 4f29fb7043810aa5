package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.CountSince;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Years that have passed since a year told before them: 自2013年首班列车开通以来，经过10年发展; 1963年派出第一支医疗队。60年来.
 * The second may be counted from another year, so that it only agrees.
 */
public final class YearsSinceReader implements RelationReader {
  private static final Pattern SINCE =
      Mask.pattern(
          "({时})[^。，\\n{期}{时}]{0,24}(?:以来|至今)，?(?:已经?)?(?:经过|历经|走过|度过)[^。，\\n{期}]{0,4}({期})");
  private static final Pattern ON = Mask.pattern("({时})[^\\n{时}{期}]{0,80}?[。；，]({期})(?:来|间)，");
  private static final Pattern YEAR = Pattern.compile("^[自从]?[0-9０-９]{4}年");

  /** Fewer years are counted from too many times. */
  private static final Rational LEAST = Rational.of(5);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    LocalDate published = passage.text().article().publication().to();
    if (published == null) {
      return;
    }
    passage.find(SINCE).forEach(m -> since(passage, m, published, true).ifPresent(found));
    passage.find(ON).forEach(m -> since(passage, m, published, false).ifPresent(found));
  }

  private static Optional<Subject> since(
      Passage passage, MatchResult match, LocalDate published, boolean tied) {
    Item from = passage.at(match.start(1));
    Item count = passage.at(match.start(2));
    TimeExpression begun = from.time();
    TimeExpression length = count.time();
    TimeInterval begin = begun == null ? null : begun.interval();
    Quantity told = length == null ? null : length.length();
    if (begun == null
        || begin == null
        || told == null
        || !YEAR.matcher(begun.quote()).find()
        || CalendarUnit.of(told.measure()) != CalendarUnit.YEAR
        || !isMany(told)
        || !begin.from().isBefore(published)) {
      return Optional.empty();
    }
    long years = CalendarUnit.YEAR.between(begin.from(), published);
    Interval counted = CalendarUnit.around(years, tied ? 1 : 0);
    return Optional.of(
        new CountSince(
            passage.mention(from),
            passage.mention(count),
            told.hard(),
            counted,
            tied ? counted : Interval.ALL,
            CalendarUnit.YEAR.written()));
  }

  private static boolean isMany(Quantity told) {
    Numeral numeral = told.numeral();
    return numeral != null && told.hedge() == null && numeral.value().compareTo(LEAST) >= 0;
  }
}
