package heshu.desk;

import heshu.check.build.RuleError;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What is wrong with a desk's files, collected so that all is told at once. */
final class Faults {
  private final SortedSet<Fault> told = new TreeSet<>();

  private record Fault(Path file, int line, int column, String text) implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
        Comparator.comparing(Fault::file)
            .thenComparing(Fault::line)
            .thenComparing(Fault::column)
            .thenComparing(Fault::text);

    @Override
    public int compareTo(Fault other) {
      return ORDER.compare(this, other);
    }
  }

  /** A fault at a line and a column, both from 1, with the line itself. */
  void add(Path file, int line, int column, String source, String message) {
    String text = new RuleError(file.toString(), line, column, source, message).toString();
    told.add(new Fault(file, line, column, text));
  }

  /** As {@link #add(Path, int, int, String, String)}. */
  void add(RuleError error) {
    add(Path.of(error.path()), error.line(), error.column(), error.source(), error.message());
  }

  void add(Place place, String message) {
    add(place.file(), place.line(), place.column(), place.source(), message);
  }

  void add(Path file, String message) {
    add(file, 0, 0, "", message);
  }

  /** Faults that were told elsewhere, about a file or a folder. */
  void addAll(Path file, List<String> others) {
    others.forEach(text -> told.add(new Fault(file, 0, 0, text)));
  }

  /** Ends the run where anything is wrong; by file, line and column. */
  void raise() {
    if (!told.isEmpty()) {
      throw new DeskException(told.stream().map(Fault::text).toList());
    }
  }

  /** A place in a desk's file. */
  record Place(Path file, int line, int column, String source) {

    static Place of(Path file, Mark mark, List<String> lines) {
      int line = mark.getLine();
      String source = line < lines.size() ? lines.get(line) : "";
      return new Place(file, line + 1, mark.getColumn() + 1, source);
    }
  }
}
