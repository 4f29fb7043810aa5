package heshu.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of the run itself, beside what was found.
 *
 * @param day the day of the check, null where it is not told
 * @param settings the options that the run was started with, in the order of their names
 * @param page the page of a rule as Markdown by the rule's id, empty where there is none
 */
public record Colophon(
    @Nullable LocalDate day, List<String> settings, Function<String, String> page) {
  public static final Colophon NONE = new Colophon(null, List.of(), id -> "");

  public Colophon {
    settings = List.copyOf(settings);
  }
}
