package heshu.report;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Result;
import heshu.gate.Mark;
import heshu.gate.Standing;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit XML: a suite an input, a case a finding. What stops the run fails, what is waived or was
 * there before is skipped, the rest passes; an input that was not checked is an error.
 */
public final class JunitReport implements Report {

  /** What is told of one input. */
  private record Suite(List<Result> findings, List<Problem> problems) {
    static Suite of(Run run, String input) {
      return new Suite(
          run.findings().stream()
              .filter(f -> run.evidence(f).get(0).mention().article().id().equals(input))
              .toList(),
          run.audit().problems().stream()
              .filter(p -> p.incomplete() && p.input().equals(input))
              .toList());
    }

    int cases() {
      return Math.max(1, findings.size() + problems.size());
    }
  }

  @Override
  public void write(Run run, Writer out) throws IOException {
    Map<String, Suite> suites = new LinkedHashMap<>();
    run.audit().articles().stream().map(Article::id).forEach(id -> suites.put(id, null));
    run.findings().forEach(f -> suites.put(run.evidence(f).get(0).mention().article().id(), null));
    run.audit().problems().stream()
        .filter(Problem::incomplete)
        .forEach(p -> suites.put(p.input(), null));
    suites.replaceAll((input, none) -> Suite.of(run, input));
    Xml.document(
        out,
        xml -> {
          List<Suite> all = List.copyOf(suites.values());
          xml.open("testsuites", counted(run, "heshu", all));
          for (Map.Entry<String, Suite> suite : suites.entrySet()) {
            write(run, suite.getKey(), suite.getValue(), xml);
          }
          xml.close();
        });
  }

  private static void write(Run run, String input, Suite suite, Xml xml) throws XMLStreamException {
    xml.open("testsuite", counted(run, input, List.of(suite)));
    for (Result finding : suite.findings()) {
      write(run, finding, xml);
    }
    for (Problem problem : suite.problems()) {
      xml.open("testcase", "name", "读取与核查", "classname", input, "time", "0");
      xml.text("error", problem.message(), "message", problem.message(), "type", "incomplete");
      xml.close();
    }
    if (suite.findings().isEmpty() && suite.problems().isEmpty()) {
      xml.empty("testcase", "name", "没有发现", "classname", input, "time", "0");
    }
    xml.close();
  }

  private static void write(Run run, Result finding, Xml xml) throws XMLStreamException {
    Mark mark = run.review().mark(finding);
    String place = TextReport.place(run.evidence(finding).get(0).mention());
    String input = run.evidence(finding).get(0).mention().article().id();
    String name = finding.rule() + " " + place.substring(input.length() + 1);
    xml.open("testcase", "name", name, "classname", input, "time", "0");
    if (run.stops(finding)) {
      xml.text(
          "failure", FindingText.of(finding), "message", finding.message(), "type", type(finding));
    } else if (mark.standing() != Standing.NEW) {
      xml.empty("skipped", "message", finding.message() + Marks.suffix(run, finding));
    } else {
      xml.text("system-out", FindingText.of(finding));
    }
    xml.close();
  }

  private static String type(Result finding) {
    return finding.severity() == null ? "" : finding.severity().label();
  }

  private static String[] counted(Run run, String name, List<Suite> suites) {
    long failures = suites.stream().flatMap(s -> s.findings().stream()).filter(run::stops).count();
    long skipped =
        suites.stream()
            .flatMap(s -> s.findings().stream())
            .filter(f -> !run.review().isNew(f))
            .count();
    return new String[] {
      "name", name,
      "tests", String.valueOf(suites.stream().mapToInt(Suite::cases).sum()),
      "failures", String.valueOf(failures),
      "errors", String.valueOf(suites.stream().mapToInt(s -> s.problems().size()).sum()),
      "skipped", String.valueOf(skipped),
      "time", "0"
    };
  }
}
