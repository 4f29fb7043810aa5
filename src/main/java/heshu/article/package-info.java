/** Articles as they were published: sections, sentences and exact places in the source file. */
@NullMarked
package heshu.article;

import org.jspecify.annotations.NullMarked;
