/** What a desk brings of its own: rules, settings, words, reference tables. */
@NullMarked
package heshu.desk;

import org.jspecify.annotations.NullMarked;
