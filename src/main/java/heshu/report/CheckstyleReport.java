package heshu.report;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Checkstyle XML: findings by file, columns in characters; what does not count is an info. */
public final class CheckstyleReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    Map<String, List<Result>> files = new LinkedHashMap<>();
    for (Result finding : run.findings()) {
      String file = run.evidence(finding).get(0).mention().article().id();
      files.computeIfAbsent(file, f -> new ArrayList<>()).add(finding);
    }
    Xml.document(
        out,
        xml -> {
          xml.open("checkstyle", "version", "8.0");
          for (Map.Entry<String, List<Result>> file : files.entrySet()) {
            xml.open("file", "name", file.getKey());
            for (Result finding : file.getValue()) {
              write(run, finding, xml);
            }
            xml.close();
          }
          xml.close();
        });
  }

  private static void write(Run run, Result finding, Xml xml) throws XMLStreamException {
    Evidence first = run.evidence(finding).get(0);
    Region region = Region.of(first.mention(), Columns.CODE_POINTS);
    xml.empty(
        "error",
        "line",
        String.valueOf(region.startLine()),
        "column",
        String.valueOf(region.startColumn()),
        "severity",
        severity(run, finding),
        "message",
        finding.message() + Marks.suffix(run, finding),
        "source",
        "heshu." + finding.rule());
  }

  private static String severity(Run run, Result finding) {
    if (!run.review().isNew(finding) || finding.severity() == Severity.NOTE) {
      return "info";
    }
    return finding.severity() == Severity.ERROR ? "error" : "warning";
  }
}
