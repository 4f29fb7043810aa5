/** Articles to figures, times, claims and relations. */
@NullMarked
package heshu.extract;

import org.jspecify.annotations.NullMarked;
