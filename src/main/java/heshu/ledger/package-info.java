/** What was published: figures with their sources, append only; the only place with a database. */
@NullMarked
package heshu.ledger;

import org.jspecify.annotations.NullMarked;
