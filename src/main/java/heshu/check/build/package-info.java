/**
 * From the text of rules to classes and an index that a program loads without compiling anything.
 */
@NullMarked
package heshu.check.build;

import org.jspecify.annotations.NullMarked;
