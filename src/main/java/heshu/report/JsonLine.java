package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.article.Problem;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.gate.Mark;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One thing in one line, each as it stands in the JSON report. */
public final class JsonLine {
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private JsonLine() {}

  public static String of(Claim claim) {
    return line(json -> JsonReport.claim(json, claim));
  }

  public static String of(Result result) {
    return line(json -> JsonReport.result(json, result, Mark.NEW));
  }

  public static String of(Problem problem) {
    return line(json -> JsonReport.problem(json, problem));
  }

  private static String line(Content content) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.compact(line)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
