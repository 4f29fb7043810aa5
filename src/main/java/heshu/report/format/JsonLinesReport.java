package heshu.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.Result;
import heshu.report.Json;
import heshu.report.JsonReport;
import heshu.report.Report;
import heshu.report.Run;
import java.io.IOException;
import java.io.Writer;

/** One result a line, each as in the JSON report. */
public final class JsonLinesReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    for (Result result : run.results()) {
      try (JsonGenerator json = Json.compact(out)) {
        JsonReport.result(json, result);
      }
      out.write("\n");
    }
  }
}
