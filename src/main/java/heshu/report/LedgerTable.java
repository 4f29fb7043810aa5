package heshu.report;

import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.ledger.Entry;
import heshu.ledger.Ledger;
import heshu.ledger.LedgerArticle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a ledger holds, as plain text for a terminal. */
public final class LedgerTable {
  private LedgerTable() {}

  /** How many figures of drafts a ledger agrees with, contradicts, overtakes or does not know. */
  public static String held(Audit audit) {
    List<Result> held =
        audit.results().stream()
            .filter(r -> r.evidence().stream().anyMatch(e -> Ledger.isFrom(e.mention().article())))
            .toList();
    Coverage coverage = Coverage.of(audit.claims(), held, claim -> false);
    return "与账本核对：%d 个数 = 相符 %d + 矛盾 %d + 过时 %d + 账本里没有可比的 %d"
        .formatted(
            coverage.figures(),
            coverage.verified(),
            coverage.contradicted(),
            coverage.stale(),
            coverage.notChecked());
  }

  /** Number, publication, version, figures, name and title. */
  public static String line(LedgerArticle article) {
    return Visible.line(
        "%d  %s  第 %d 版  %d 个数  %s  %s"
            .formatted(
                article.id(),
                unknown(article.publication().toString()),
                article.version(),
                article.figures(),
                article.name(),
                article.title()));
  }

  /** A figure a line, in the order given: id, time, figure, what it is of, source. */
  public static String of(List<Entry> entries) {
    Set<String> corrected = new HashSet<>();
    entries.stream()
        .filter(e -> e.corrects() != null)
        .forEach(e -> corrected.add(e.article() + "." + e.corrects()));
    StringBuilder table = new StringBuilder();
    for (Entry entry : entries) {
      String mark = corrected.contains(entry.article() + "." + entry.number()) ? "（已更正）" : "";
      table.append(Visible.line(line(entry, mark))).append('\n');
    }
    return table.toString();
  }

  private static String line(Entry entry, String mark) {
    Claim claim = entry.claim();
    Context context = claim.context();
    String time = context.time() == null ? entry.published() : context.time().toString();
    String reason = entry.reason() == null ? "" : "  更正：" + entry.reason();
    return String.join(
            "  ",
            entry.id(),
            unknown(time),
            claim.quote() + mark,
            claim.quantity().hard() + " " + claim.measure().written(),
            unknown(context.indicator()) + " " + context.scope(),
            TextReport.place(claim.mention()),
            context.speaker())
        + reason;
  }

  private static String unknown(String value) {
    return value.isEmpty() ? "未知" : value;
  }
}
