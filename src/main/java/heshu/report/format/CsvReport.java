package heshu.report.format;

import heshu.article.Position;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import heshu.report.Report;
import heshu.report.Run;
import heshu.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line a finding, for a spreadsheet: RFC 4180, with the mark by which spreadsheets know UTF-8; a
 * cell that would be taken for a formula is quoted by an apostrophe.
 */
public final class CsvReport implements Report {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> HEAD =
      List.of(
          "severity",
          "rule",
          "article",
          "line",
          "column",
          "quotes",
          "message",
          "steps",
          "fingerprint");

  @Override
  public void write(Run run, Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(HEAD, out);
    for (Result finding : run.findings()) {
      Mention mention = finding.evidence().get(0).mention();
      Position position = mention.position();
      row(
          List.of(
              finding.severity() == null ? "" : finding.severity().label(),
              finding.rule(),
              mention.article().id(),
              String.valueOf(position.line()),
              String.valueOf(position.column()),
              quotes(finding.evidence()),
              finding.message(),
              String.join("；", finding.steps()),
              finding.fingerprint()),
          out);
    }
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream().map(e -> e.mention().quote()).collect(Collectors.joining("；"));
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(CsvReport::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    String line = Visible.line(text);
    String safe = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    return safe.contains(",") || safe.contains("\"")
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}
