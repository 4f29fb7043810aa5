package heshu.report;

import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.ledger.Entry;
import heshu.ledger.LedgerArticle;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a ledger, a row each (line ends are {@code \n}); numbers are exact decimals or
 * fractions, unknown ones empty.
 */
public final class LedgerCsv {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "article",
          "version",
          "title",
          "outlet",
          "published",
          "recorded",
          "line",
          "column",
          "quote",
          "sentence",
          "kind",
          "number",
          "lo",
          "loOpen",
          "hi",
          "hiOpen",
          "measure",
          "indicator",
          "scope",
          "time",
          "asOf",
          "speaker",
          "reason");

  private final Writer out;

  /** Writes the names of the columns at once. */
  public LedgerCsv(Writer out) throws IOException {
    this.out = out;
    row(COLUMNS.toArray(String[]::new));
  }

  public void write(LedgerArticle article, Entry entry) throws IOException {
    Claim claim = entry.claim();
    Context context = claim.context();
    Interval hard = claim.quantity().hard();
    Numeral numeral = claim.quantity().numeral();
    String time = context.time() == null ? "" : context.time().toString();
    row(
        entry.id(),
        article.name(),
        String.valueOf(article.version()),
        article.title(),
        article.outlet(),
        entry.published(),
        entry.recorded(),
        String.valueOf(claim.mention().position().line()),
        String.valueOf(claim.mention().position().column()),
        claim.quote(),
        claim.mention().sentence(),
        claim.kind().label(),
        number(numeral == null ? null : numeral.value()),
        number(hard.lo()),
        String.valueOf(hard.loOpen()),
        number(hard.hi()),
        String.valueOf(hard.hiOpen()),
        claim.measure().written(),
        context.indicator(),
        context.scope().toString(),
        time,
        String.valueOf(context.instant()),
        context.speaker(),
        entry.reason() == null ? "" : entry.reason());
  }

  private void row(String... cells) throws IOException {
    out.write(CsvRow.of(List.of(cells)) + "\n");
  }

  private static String number(@Nullable Rational number) {
    return number == null ? "" : number.toString();
  }
}
