package heshu.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that figures share with their fellows, by numbers from 1 on. */
final class NameTable {
  private final List<Long> names = new ArrayList<>();
  private final Map<Long, Integer> numbers = new HashMap<>();

  /** The number of a name, 0 for none; from any thread. */
  synchronized int number(String name) {
    return name.isEmpty() ? 0 : number(Stamp.of(name));
  }

  private int number(long name) {
    Integer known = numbers.putIfAbsent(name, names.size() + 1);
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size();
  }

  /** The highest number. */
  int size() {
    return names.size();
  }

  void write(ByteWriter out) {
    out.number(names.size());
    names.forEach(out::large);
  }

  static NameTable read(ByteReader in) {
    NameTable table = new NameTable();
    for (int left = in.number(); left > 0; left--) {
      table.number(in.large());
    }
    return table;
  }
}
