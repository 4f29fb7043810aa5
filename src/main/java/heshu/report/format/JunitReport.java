package heshu.report.format;

import heshu.article.Problem;
import heshu.check.Result;
import heshu.report.FindingText;
import heshu.report.Report;
import heshu.report.Run;
import heshu.report.TextReport;
import heshu.report.Visible;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit's XML: a suite an article, a case a finding, failed where the gate stops it; an input that
 * was not checked is an error; an article without findings is one case that passes.
 */
public final class JunitReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "heshu");
      Map<String, List<Result>> byArticle =
          run.findings().stream()
              .collect(
                  Collectors.groupingBy(
                      r -> r.evidence().get(0).mention().article().id(),
                      LinkedHashMap::new,
                      Collectors.toList()));
      for (var article : run.audit().articles()) {
        suite(xml, run, article.id(), byArticle.getOrDefault(article.id(), List.of()));
      }
      for (Problem problem : run.audit().problems()) {
        if (problem.incomplete()) {
          unchecked(xml, problem);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write("\n");
  }

  private static void suite(XMLStreamWriter xml, Run run, String name, List<Result> findings)
      throws XMLStreamException {
    long failures = findings.stream().filter(f -> stops(run, f)).count();
    start(xml, name, Math.max(1, findings.size()), failures, 0);
    if (findings.isEmpty()) {
      test(xml, name, "没有发现");
      xml.writeEndElement();
    }
    for (Result finding : findings) {
      test(xml, finding.rule(), TextReport.place(finding.evidence().get(0).mention()));
      if (stops(run, finding)) {
        xml.writeStartElement("failure");
        xml.writeAttribute("type", finding.rule());
        xml.writeAttribute("message", Visible.line(finding.message()));
      } else {
        xml.writeStartElement("system-out");
      }
      xml.writeCharacters(FindingText.of(finding));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void unchecked(XMLStreamWriter xml, Problem problem) throws XMLStreamException {
    start(xml, problem.input(), 1, 0, 1);
    test(xml, problem.input(), "未核查");
    xml.writeStartElement("error");
    xml.writeAttribute("message", Visible.line(problem.message()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String name, long tests, long failures, int errors)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", Visible.line(name));
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", String.valueOf(errors));
  }

  private static void test(XMLStreamWriter xml, String group, String name)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", Visible.line(group));
    xml.writeAttribute("name", Visible.line(name));
  }

  private static boolean stops(Run run, Result finding) {
    return finding.severity() != null && run.gate().stops(finding.severity());
  }
}
