package heshu.check;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
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
    Matcher places = PLACE.matcher(text);
    return places.replaceAll(
        m -> {
          String value = values.apply(m.group(1));
          return Matcher.quoteReplacement(value == null ? m.group() : value);
        });
  }
}
