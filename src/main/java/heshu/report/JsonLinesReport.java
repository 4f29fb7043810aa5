package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.check.Result;
import java.io.IOException;
import java.io.Writer;

/** A finding a line, each as it stands in the JSON report. */
public final class JsonLinesReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    for (Result finding : run.findings()) {
      try (JsonGenerator json = Json.compact(out)) {
        JsonReport.result(json, finding, run.review().mark(finding));
      }
      out.write("\n");
    }
  }
}
