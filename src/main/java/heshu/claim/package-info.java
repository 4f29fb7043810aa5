/** What an article says in numbers: figures, times, claims and the relations between them. */
@NullMarked
package heshu.claim;

import org.jspecify.annotations.NullMarked;
