/**
 * Figures in a text: numerals with their measures and hedges, read in one pass, never two of one
 * piece.
 */
@NullMarked
package heshu.extract.figure;

import org.jspecify.annotations.NullMarked;
