package heshu.desk;

import heshu.check.Severity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a configuration says of a rule. */
enum Level {
  OFF(null),
  /** As the rule itself says. */
  ON(null),
  NOTE(Severity.NOTE),
  WARNING(Severity.WARNING),
  ERROR(Severity.ERROR);

  private final @Nullable Severity severity;

  Level(@Nullable Severity severity) {
    this.severity = severity;
  }

  Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /** By the words that a configuration uses for them. */
  static Map<String, Level> byWord() {
    Map<String, Level> words = new TreeMap<>();
    for (Level level : values()) {
      words.put(level.name().toLowerCase(Locale.ROOT), level);
    }
    return words;
  }
}
