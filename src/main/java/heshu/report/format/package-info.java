/** The formats that other programs read findings in. */
@NullMarked
package heshu.report.format;

import org.jspecify.annotations.NullMarked;
