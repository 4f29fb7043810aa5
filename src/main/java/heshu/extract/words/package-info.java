/** Words of a text with what they are; the only place with HanLP. */
@NullMarked
package heshu.extract.words;

import org.jspecify.annotations.NullMarked;
