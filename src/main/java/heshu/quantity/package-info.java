/**
 * Exact arithmetic on written figures: rationals, intervals, numerals, measures and hedges; no
 * text, no engine.
 */
@NullMarked
package heshu.quantity;

import org.jspecify.annotations.NullMarked;
