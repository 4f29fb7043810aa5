package heshu.extract.text;

import heshu.claim.Basis;
import heshu.claim.Context;
import heshu.claim.Scope;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Which time a figure is told for: the last one told in its sentence, else in its paragraph; a time
 * that a change is held against (比2019年) is not one, and one told in brackets for figures there
 * holds only there.
 */
final class PeriodReader {
  private final MaskedText text;
  private @Nullable Token last;

  /** The last one that stands in no bracket. */
  private @Nullable Token outside;

  PeriodReader(MaskedText text) {
    this.text = text;
  }

  void told(Token token) {
    TimeExpression time = token.time();
    if (time == null || time.kind() == TimeExpression.Kind.DURATION || isBase(token.at())) {
      return;
    }
    last = token;
    outside = isAside(token.at()) ? outside : token;
  }

  private boolean isBase(int at) {
    return at > 0 && "比较与同和从由".indexOf(text.masked().charAt(at - 1)) >= 0;
  }

  /**
   * Whether a time stands in brackets that tell figures for it; alone it tells when (前七天（1日至7日）).
   */
  private boolean isAside(int at) {
    int end = text.remarkEnd(at);
    return end < text.masked().length()
        && text.masked().substring(at, end).chars().anyMatch(c -> Mask.isFigure((char) c));
  }

  Context context(int at, String indicator, Scope scope, Basis basis, String speaker) {
    Token told = last != null && last != outside && text.remarkEnd(last.at()) < at ? outside : last;
    TimeExpression time = told != null && text.sameParagraph(told.at(), at) ? told.time() : null;
    TimeInterval interval = time == null ? null : time.interval();
    boolean instant = time != null && time.kind() == TimeExpression.Kind.AS_OF;
    return new Context(indicator, scope, interval, instant, basis, speaker);
  }
}
