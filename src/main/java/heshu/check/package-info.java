/** The rule book, the checker and its results; the only place with Drools. */
@NullMarked
package heshu.check;

import org.jspecify.annotations.NullMarked;
