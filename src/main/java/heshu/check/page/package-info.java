/** The pages of the rules: what an editor reads, with examples that run. */
@NullMarked
package heshu.check.page;

import org.jspecify.annotations.NullMarked;
