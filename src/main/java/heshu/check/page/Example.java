package heshu.check.page;

import heshu.check.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example of a page: texts, and what a rule must make of them.
 *
 * @param line where it begins in the page, from 1
 * @param texts one for each article
 * @param tables of reference figures that the texts are held against, as CSV
 * @param expected the lines that must be reported, in the order of the marked spans
 * @param also other rules that may report on it
 */
public record Example(
    Kind kind,
    String name,
    int line,
    List<ExampleText> texts,
    List<String> tables,
    List<Expected> expected,
    List<String> also) {
  public Example {
    texts = List.copyOf(texts);
    tables = List.copyOf(tables);
    expected = List.copyOf(expected);
    also = List.copyOf(also);
  }

  /** A text whose marked span is reported with a message, as a row of a table has it. */
  public static Example reported(
      String name, int line, String text, Severity severity, String message) {
    ExampleText read = ExampleText.read(List.of(text));
    List<Expected> expected =
        read.marks().stream()
            .map(mark -> read.text().substring(mark.start(), mark.end()))
            .map(figure -> new Expected(severity, message.replace("{figure}", figure)))
            .toList();
    return new Example(Kind.REPORTED, name, line, List.of(read), List.of(), expected, List.of());
  }

  /** A text of which no rule reports anything, as a row of a table has it. */
  public static Example silent(String name, int line, String text) {
    ExampleText read = ExampleText.read(List.of(text));
    return new Example(Kind.SILENT, name, line, List.of(read), List.of(), List.of(), List.of());
  }

  /** What an example shows; its heading begins with the word. */
  public enum Kind {
    /** The rule reports the marked spans, and no other rule reports. */
    REPORTED("应报"),
    /** The same text put right: no rule reports. */
    CORRECTED("改正"),
    /** A near miss: no rule reports. */
    SILENT("不报"),
    /** The rule holds the marked figure against another and finds agreement; no rule reports. */
    CONSISTENT("相符"),
    /** The rule says that it cannot tell; no rule reports. */
    UNDECIDED("未决");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A message as printed, with its severity where it is a finding's. */
  public record Expected(@Nullable Severity severity, String message) {}
}
