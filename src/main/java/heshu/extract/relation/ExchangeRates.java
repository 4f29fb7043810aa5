package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Optional;

/** Between what rates currencies were exchanged in a year (rules/lexicon/exchange-rates.tsv). */
final class ExchangeRates {
  private static final String YUAN = "元";
  private static final List<Span> SPANS =
      Lexicon.rows("exchange-rates.tsv").stream().map(Span::of).toList();

  private ExchangeRates() {}

  /** The rates of one currency over some years, in yuan. */
  private record Span(String currency, int from, int to, Interval rate) {
    static Span of(List<String> row) {
      return new Span(
          row.get(0),
          Integer.parseInt(row.get(1)),
          Integer.parseInt(row.get(2)),
          Interval.closed(Rational.of(row.get(3)), Rational.of(row.get(4))));
    }

    boolean isOf(String name, int year) {
      return currency.equals(name) && from <= year && year <= to;
    }
  }

  /** How many of the second currency one of the first was in a year. */
  static Optional<Interval> between(String from, String to, int year) {
    return inYuan(from, year).flatMap(one -> inYuan(to, year).map(other -> one.over(other)));
  }

  private static Optional<Interval> inYuan(String currency, int year) {
    return currency.equals(YUAN)
        ? Optional.of(Interval.point(Rational.ONE))
        : SPANS.stream().filter(s -> s.isOf(currency, year)).map(Span::rate).findFirst();
  }
}
