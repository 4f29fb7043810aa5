package heshu.extract.relation;

import heshu.article.Publication;
import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Conversion;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An amount told once more in another currency or measure: 2.9亿欧元，折合人民币23亿元. */
public final class ConversionReader implements RelationReader {
  private static final Pattern CONVERTED =
      Pattern.compile(
          "(?:^|[、约])(?:折?合|折算(?:成|为)?|相当于|约等于)(?:约|近|超|超过)?(?:人民币|美元)?(?:约|近|超|超过|为)*$");

  /** 约合 is read as the figure's hedge. */
  private static final Pattern AROUND = Pattern.compile("约?折?合");

  private static final Pattern BY_RATE = Mask.pattern("^[^。；{图}]{0,24}(?:折算|汇率)[^。；{图}]{0,10}$");

  /** Nothing but a bracket: 1500公顷（22500亩）. */
  private static final Pattern BRACKET = Pattern.compile("^（(?:约?合?|相当于)约?$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item converted : passage.items()) {
      if (converted.isStanding() && !isRate(converted)) {
        passage
            .before(converted, item -> item.is(Mask.LEVEL))
            .filter(Item::isStanding)
            .flatMap(amount -> relation(passage, amount, converted))
            .ifPresent(found);
      }
    }
  }

  /** 1元人民币约合5.11泰铢 tells a rate, not what the amount before comes to. */
  private static boolean isRate(Item converted) {
    Numeral numeral = converted.quantity().numeral();
    return numeral != null && numeral.value().equals(Rational.ONE);
  }

  private static Optional<Subject> relation(Passage passage, Item amount, Item converted) {
    Measure from = amount.figure().measure();
    Measure to = converted.figure().measure();
    String between = passage.between(amount, converted);
    boolean told =
        CONVERTED.matcher(converted.words()).find()
            || AROUND.matcher(converted.figure().quote()).lookingAt()
            || BRACKET.matcher(between).find() && closes(passage, converted)
            || BY_RATE.matcher(between).find();
    if (!told || from.dimension() != to.dimension() || from.equals(to)) {
      return Optional.empty();
    }
    return from.dimension() == Dimension.MONEY
        ? byRate(amount.figure(), converted.figure())
        : byMeasure(amount.figure(), converted.figure());
  }

  /** Whether a bracket tells nothing more: not （1元约合4.9泰铢）. */
  private static boolean closes(Passage passage, Item converted) {
    String masked = passage.text().masked();
    return converted.at() + 1 < masked.length() && masked.charAt(converted.at() + 1) == '）';
  }

  private static Optional<Subject> byMeasure(Claim amount, Claim converted) {
    Measure from = amount.measure();
    return from.sameKind(converted.measure()) && !from.factor().equals(converted.measure().factor())
        ? Optional.of(new Conversion(amount, converted, Interval.point(Rational.ONE)))
        : Optional.empty();
  }

  private static Optional<Subject> byRate(Claim amount, Claim converted) {
    OptionalInt year = year(amount);
    return year.isPresent()
        ? ExchangeRates.between(
                amount.measure().base(), converted.measure().base(), year.getAsInt())
            .map(rate -> new Conversion(amount, converted, rate))
        : Optional.empty();
  }

  /** News converts at the rate of the time it tells of, else of its own day. */
  private static OptionalInt year(Claim amount) {
    TimeInterval time = amount.context().time();
    if (time != null) {
      return OptionalInt.of(time.to().getYear());
    }
    Publication publication = amount.mention().article().publication();
    return publication.to() == null
        ? OptionalInt.empty()
        : OptionalInt.of(publication.to().getYear());
  }
}
