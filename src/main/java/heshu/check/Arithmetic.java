package heshu.check;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How two figures held against each other are shown; each part is made when a reader asks for it.
 *
 * @param working the lines of the arithmetic
 * @param admitted what the first figures of the subject admit; empty where the working says all
 * @param apart how far the two lie apart; empty where they meet
 * @param values both as messages print them, by the names that templates use
 */
record Arithmetic(
    Supplier<List<String>> working,
    Supplier<List<String>> admitted,
    Supplier<String> apart,
    Supplier<Map<String, String>> values) {

  /** Lines that say all. */
  static Arithmetic of(Supplier<List<String>> working, Supplier<Map<String, String>> values) {
    return new Arithmetic(working, List::of, () -> "", values);
  }

  /** One line that says all. */
  static Arithmetic of(Supplier<String> line) {
    return of(() -> List.of(line.get()), Map::of);
  }
}
