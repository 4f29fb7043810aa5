package heshu.report;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding a row for spreadsheets, with the byte order mark that Excel needs for Chinese; columns
 * count characters.
 */
public final class CsvReport implements Report {
  private static final List<String> HEAD =
      List.of(
          "file",
          "line",
          "column",
          "severity",
          "rule",
          "verdict",
          "message",
          "quotes",
          "places",
          "standing",
          "reason",
          "fingerprint");

  @Override
  public void write(Run run, Writer out) throws IOException {
    out.write('\uFEFF');
    row(out, HEAD);
    for (Result finding : run.findings()) {
      Evidence first = finding.evidence().get(0);
      Region region = Region.of(first.mention(), Columns.CODE_POINTS);
      row(
          out,
          List.of(
              first.mention().article().id(),
              String.valueOf(region.startLine()),
              String.valueOf(region.startColumn()),
              finding.severity() == null ? "" : finding.severity().label(),
              finding.rule(),
              finding.verdict().label(),
              finding.message(),
              joined(finding, true),
              joined(finding, false),
              run.review().mark(finding).standing().label(),
              run.review().mark(finding).reason(),
              finding.fingerprint()));
    }
  }

  private static String joined(Result finding, boolean quotes) {
    return finding.evidence().stream()
        .map(Evidence::mention)
        .map(mention -> quotes ? mention.quote() : place(mention))
        .collect(Collectors.joining(" | "));
  }

  private static String place(Mention mention) {
    Region region = Region.of(mention, Columns.CODE_POINTS);
    return mention.article().id() + ":" + region.startLine() + ":" + region.startColumn();
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(CsvRow.of(cells) + "\r\n");
  }
}
