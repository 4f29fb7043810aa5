package heshu.claim;

import heshu.quantity.Quantity;

/**
 * A figure as read in a text; offsets are into that text, half-open, hedge and measure included.
 *
 * @param quote the figure as written: 近83%
 */
public record Figure(int start, int end, String quote, FigureKind kind, Quantity quantity) {}
