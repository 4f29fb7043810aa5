/** Files and pages to articles; the only place that parses with jsoup. */
@NullMarked
package heshu.ingest;

import org.jspecify.annotations.NullMarked;
