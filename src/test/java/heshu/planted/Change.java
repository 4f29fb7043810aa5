package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;

/**
 * One change of a source text.
 *
 * @param changed the evidence whose text is changed, or whose direction is
 * @param at where the text is replaced, in the source as decoded
 */
record Change(ChangeKind kind, Evidence changed, Span at, String replacement) {

  String applyTo(String source) {
    return source.substring(0, at.start()) + replacement + source.substring(at.end());
  }

  String before(String source) {
    return source.substring(at.start(), at.end());
  }

  /** Where a piece of the untouched text stands behind the change. */
  Span moved(Span span) {
    int by = replacement.length() - (at.end() - at.start());
    int start = span.start() >= at.end() ? span.start() + by : span.start();
    int end = span.end() >= at.end() ? span.end() + by : span.end();
    return new Span(start, Math.max(start, end));
  }

  String articleId() {
    return changed.mention().article().id();
  }
}
