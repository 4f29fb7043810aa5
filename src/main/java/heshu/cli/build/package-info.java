/** What the virtual machine would link anew at each start, made once by the build. */
@NullMarked
package heshu.cli.build;

import org.jspecify.annotations.NullMarked;
