<<<<<<< HEAD
/** The way of the data through the stages, on one screen. */
=======
/** The way of the data on one screen; every stage is a package of its own. */
>>>>>>> main
@NullMarked
package heshu;

import org.jspecify.annotations.NullMarked;
