package heshu.cli.build;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Part of the build: in jars, gives each lambda a class, each record its methods and each sum of
 * strings a builder. Java 17 makes these on their first use, in each run anew, which is a sixth of
 * a short run (decision 0021); what a program does stays the same.
 */
public final class LinkAhead {
  private LinkAhead() {}

  /** Takes the jars, which are written over. */
  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      Path path = Path.of(arg);
      Jar jar = Jar.read(path);
      Linked linked = new Linked();
      for (Jar.Entry entry : jar.classes()) {
        linked.add(entry.bytes());
      }
      jar.with(linked.classes()).write(path);
    }
  }
}
