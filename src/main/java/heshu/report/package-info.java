/** Results as pages and data: html, json, text. */
@NullMarked
package heshu.report;

import org.jspecify.annotations.NullMarked;
