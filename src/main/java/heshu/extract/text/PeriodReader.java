package heshu.extract.text;

import heshu.claim.Basis;
import heshu.claim.Context;
import heshu.claim.Scope;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Which time a figure is told for: the last one told in its sentence, else in its paragraph; a time
 * that a change is held against (比2019年) is not one.
 */
final class PeriodReader {
  private final MaskedText text;
  private @Nullable Token last;

  PeriodReader(MaskedText text) {
    this.text = text;
  }

  void told(Token token) {
    TimeExpression time = token.time();
    if (time == null || time.kind() == TimeExpression.Kind.DURATION || isBase(token.at())) {
      return;
    }
    last = token;
  }

  private boolean isBase(int at) {
    return at > 0 && "比较与同和从由".indexOf(text.masked().charAt(at - 1)) >= 0;
  }

  Context context(int at, String indicator, Scope scope, Basis basis, String speaker) {
    TimeExpression time = last != null && text.sameParagraph(last.at(), at) ? last.time() : null;
    TimeInterval interval = time == null ? null : time.interval();
    boolean instant = time != null && time.kind() == TimeExpression.Kind.AS_OF;
    return new Context(indicator, scope, interval, instant, basis, speaker);
  }
}
