/** The way of the data on one screen; every stage is a package of its own. */
@NullMarked
package heshu;

import org.jspecify.annotations.NullMarked;
