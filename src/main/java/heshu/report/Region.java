package heshu.report;

import heshu.article.SourceText;
import heshu.article.Span;
import heshu.claim.Mention;

/** Where a piece of text stands in its file: lines and columns from 1, the end behind its last. */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

  static Region of(Mention mention, Columns columns) {
    SourceText source = mention.article().source();
    Span span = mention.span();
    return new Region(
        source.position(span.start()).line(),
        columns.at(source, span.start()),
        source.position(span.end()).line(),
        columns.at(source, span.end()));
  }
}
