/** What reading news costs, beside the segmentation of the same text. */
@NullMarked
package heshu.jmh;

import org.jspecify.annotations.NullMarked;
