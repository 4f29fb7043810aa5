/** What the words of an article tie together; a class a relation. */
@NullMarked
package heshu.extract.relation;

import org.jspecify.annotations.NullMarked;
