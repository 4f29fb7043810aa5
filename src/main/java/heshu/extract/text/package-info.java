/**
 * An article's text with its figures and times masked, so that sentence patterns can be read off.
 */
@NullMarked
package heshu.extract.text;

import org.jspecify.annotations.NullMarked;
