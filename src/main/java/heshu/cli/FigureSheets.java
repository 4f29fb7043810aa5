package heshu.cli;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SourceText;
import heshu.article.Span;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import heshu.report.FigureSheet;
import java.util.ArrayList;
import java.util.List;

/** Brings what was read in pieces of text to the places where they stand. */
final class FigureSheets {
  private final Stages stages;

  FigureSheets(Stages stages) {
    this.stages = stages;
  }

  FigureSheet of(String name, int line, String text, Publication publication) {
    Stages.Readout read = stages.read(name, text, publication);
    return new FigureSheet(
        name, line, new SourceText(text), read.figures(), read.times(), read.unread());
  }

  FigureSheet of(Article article, Publication publication) {
    List<Figure> figures = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    List<Span> unread = new ArrayList<>();
    for (Section section : article.sections()) {
      MappedText text = section.mapped();
      Stages.Readout read = stages.read(article.id(), section.text(), publication);
      read.figures().forEach(f -> figures.add(moved(f, text.span(f.start(), f.end()))));
      read.times().forEach(t -> times.add(moved(t, text.span(t.start(), t.end()))));
      read.unread().forEach(u -> unread.add(text.span(u.start(), u.end())));
    }
    return new FigureSheet(article.id(), 1, article.source(), figures, times, unread);
  }

  private static Figure moved(Figure f, Span to) {
    return new Figure(to.start(), to.end(), f.quote(), f.kind(), f.quantity());
  }

  private static TimeExpression moved(TimeExpression t, Span to) {
    return new TimeExpression(to.start(), to.end(), t.quote(), t.kind(), t.interval(), t.length());
  }
}
