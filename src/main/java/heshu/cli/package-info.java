/** Commands; the only place with picocli. */
@NullMarked
package heshu.cli;

import org.jspecify.annotations.NullMarked;
