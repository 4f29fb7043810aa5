package heshu.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import heshu.report.Report;
import heshu.report.Run;
import java.io.Writer;

/** The audit report: one self-contained page, the same bytes for the same run. */
public final class HtmlReport implements Report {

  @Override
  public void write(Run run, Writer out) {
    TemplateEngine.createPrecompiled(ContentType.Html)
        .render("page.jte", new Page(run), new WriterOutput(out));
  }
}
