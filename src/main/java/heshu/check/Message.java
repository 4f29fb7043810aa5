package heshu.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a rule says on one verdict, in both languages; {@code {name}} stands for a value. */
public record Message(String zh, String en) {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

  /** The names that the texts use, without their braces. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    PLACE.matcher(zh + en).results().forEach(m -> names.add(m.group(1)));
    return names;
  }

  /** Fills a text in; a name without value stays as written, so that it is seen. */
  static String fill(String text, Function<String, @Nullable String> values) {
    StringBuilder filled = new StringBuilder(2 * text.length());
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      int next = text.indexOf('{', open + 1);
      if (close > open + 1 && (next < 0 || close < next)) {
        String value = values.apply(text.substring(open + 1, close));
        if (value != null) {
          filled.append(text, from, open).append(value);
          from = close + 1;
        }
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
