/** Which findings stop a change: what is new, what the baseline holds, what has been waived. */
@NullMarked
package heshu.gate;

import org.jspecify.annotations.NullMarked;
