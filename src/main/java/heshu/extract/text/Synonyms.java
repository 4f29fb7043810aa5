package heshu.extract.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of a desk's own that are read as the name it has chosen. */
public final class Synonyms {
  private final Map<String, String> chosen = new HashMap<>();
  private final @Nullable Pattern variants;

  /** A variant in a text, half-open, and the name that it stands for. */
  record Variant(int start, int end, String chosen) {}

  /** Takes rows of names, the chosen one first; it stays, also where it holds a variant. */
  public Synonyms(List<List<String>> rows) {
    for (List<String> row : rows) {
      row.forEach(name -> chosen.put(name, row.get(0)));
    }
    variants =
        chosen.isEmpty()
            ? null
            : Pattern.compile(
                chosen.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
  }

  /** The variants between two offsets of a text, in order, the longest where several begin. */
  List<Variant> in(String text, int from, int to) {
    return variants == null
        ? List.of()
        : variants
            .matcher(text)
            .region(from, to)
            .results()
            .map(m -> new Variant(m.start(), m.end(), chosen.getOrDefault(m.group(), m.group())))
            .toList();
  }
}
