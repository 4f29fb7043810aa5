/** The way of the data through the stages, on one screen. */
@NullMarked
package heshu;

import org.jspecify.annotations.NullMarked;
