/** Which claims speak of the same thing, and why not. */
@NullMarked
package heshu.align;

import org.jspecify.annotations.NullMarked;
