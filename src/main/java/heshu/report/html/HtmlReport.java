package heshu.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import heshu.report.Report;
import heshu.report.Run;
import heshu.report.Visible;
import java.io.IOException;
import java.io.Writer;

/** The audit report: one self-contained page, the same bytes for the same run. */
public final class HtmlReport implements Report {

  @Override
  public void write(Run run, Writer out) throws IOException {
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render("page.jte", new Page(run), page);
    out.write(Visible.block(page.toString()));
  }
}
