package heshu.extract.text;

import heshu.article.Section;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A figure or a time at its place in a masked text; exactly one of the two is there.
 *
 * @param at the place of its mask in the masked text
 */
record Token(
    int at, Mask mask, Section section, @Nullable Figure figure, @Nullable TimeExpression time) {}
