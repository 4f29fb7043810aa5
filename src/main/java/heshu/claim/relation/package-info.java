/**
 * Figures that a text itself ties together: part of a whole, sum of parts, change from one to
 * another.
 */
@NullMarked
package heshu.claim.relation;

import org.jspecify.annotations.NullMarked;
