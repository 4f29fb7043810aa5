/** What a run found, kept so that the next one looks only at what has changed. */
@NullMarked
package heshu.kept;

import org.jspecify.annotations.NullMarked;
