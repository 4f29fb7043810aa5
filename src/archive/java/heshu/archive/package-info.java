/** The same job over an archive on Apache Spark; the only place with Spark. */
@NullMarked
package heshu.archive;

import org.jspecify.annotations.NullMarked;
