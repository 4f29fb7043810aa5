/** What was read in articles, kept by their content. */
@NullMarked
package heshu.extract.cache;

import org.jspecify.annotations.NullMarked;
