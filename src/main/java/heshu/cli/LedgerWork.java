package heshu.cli;

import heshu.claim.Figure;
import heshu.claim.Reading;
import heshu.ledger.Added;
import heshu.ledger.Entry;
import heshu.ledger.Ledger;
import heshu.ledger.LedgerArticle;
import heshu.report.ClaimReviews;
import heshu.report.LedgerCsv;
import heshu.report.LedgerTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens a ledger for one command and prints what came of it. */
final class LedgerWork {
  private final String target;
  private final PrintWriter out;

  LedgerWork(String target, PrintWriter out) {
    this.target = target;
    this.out = out;
  }

  void add(List<Reading> readings) {
    Map<Added, Integer> counts = new EnumMap<>(Added.class);
    try (Ledger ledger = Ledger.create(target)) {
      ledger.addAll(readings).forEach(added -> counts.merge(added, 1, Integer::sum));
    }
    out.printf(
        "新记 %d 篇，新版本 %d 篇，已有 %d 篇%n",
        counts.getOrDefault(Added.NEW, 0),
        counts.getOrDefault(Added.NEW_VERSION, 0),
        counts.getOrDefault(Added.PRESENT, 0));
    out.flush();
  }

  void list(@Nullable Instant known) {
    try (Ledger ledger = Ledger.open(target)) {
      List<LedgerArticle> articles = ledger.articles(known);
      articles.forEach(article -> out.println(LedgerTable.line(article)));
      int figures = articles.stream().mapToInt(LedgerArticle::figures).sum();
      out.printf("共 %d 篇，%d 个数%n", articles.size(), figures);
    }
    out.flush();
  }

  void show(String words, @Nullable Instant known, int limit) {
    try (Ledger ledger = Ledger.open(target)) {
      List<Entry> entries = ledger.history(words, known, limit);
      if (entries.isEmpty()) {
        throw new UsageException("账本里没有指标、清单或地方名称含“" + words + "”的数；用 heshu ledger list 看有哪些文章");
      }
      out.print(LedgerTable.of(entries));
    }
    out.flush();
  }

  void correct(String id, Figure written, String reason, String published) {
    try (Ledger ledger = Ledger.open(target)) {
      Entry old =
          ledger
              .figure(id)
              .orElseThrow(
                  () -> new UsageException("账本里没有编号为 " + id + " 的数；编号见 heshu ledger show"));
      ledger.correct(old, written, reason, published);
      out.printf("%s：%s → %s%n", id, old.claim().quote(), written.quote());
    }
    out.flush();
  }

  void export(LedgerOutput output, String site, @Nullable Instant known) throws IOException {
    try (Ledger ledger = Ledger.open(target);
        Writer writer = new FigureOutput(output.format(), output.target()).open(out)) {
      if (output.csv()) {
        figures(ledger, known, new LedgerCsv(writer));
      } else {
        try (ClaimReviews reviews = new ClaimReviews(writer, site)) {
          corrections(ledger, known, reviews);
        }
      }
    }
  }

  private static void figures(Ledger ledger, @Nullable Instant known, LedgerCsv csv)
      throws IOException {
    for (LedgerArticle article : ledger.articles(known)) {
      for (Entry entry : ledger.figures(article, known)) {
        csv.write(article, entry);
      }
    }
  }

  private static void corrections(Ledger ledger, @Nullable Instant known, ClaimReviews reviews)
      throws IOException {
    for (LedgerArticle article : ledger.articles(known)) {
      Map<Integer, Entry> rows = new HashMap<>();
      for (Entry entry : ledger.corrections(article, known)) {
        Entry wrong = rows.get(entry.corrects());
        if (wrong != null) {
          reviews.write(article, wrong, entry);
        }
        rows.put(entry.number(), entry);
      }
    }
  }

  /** The one figure of a text. */
  static Figure only(String text, List<Figure> figures) {
    if (figures.size() != 1) {
      throw new UsageException("“" + text + "”里读到 " + figures.size() + " 个数；--text 里请只写一个数，如 207项");
    }
    return figures.get(0);
  }
}
