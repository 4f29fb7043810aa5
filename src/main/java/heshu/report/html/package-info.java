/** The audit report as one self-contained page. */
@NullMarked
package heshu.report.html;

import org.jspecify.annotations.NullMarked;
