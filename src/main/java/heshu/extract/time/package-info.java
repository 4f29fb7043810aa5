/** Words that tell times: dates, periods, instants and lengths, resolved against a publication. */
@NullMarked
package heshu.extract.time;

import org.jspecify.annotations.NullMarked;
