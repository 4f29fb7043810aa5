package heshu.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists of rules/lexicon: a word a line, or tab-separated columns; # begins a comment. */
public final class Lexicon {
  private Lexicon() {}

  /** The lines of a list, comments and blank lines left out. */
  public static List<String> lines(String file) {
    InputStream in = Lexicon.class.getResourceAsStream("/rules/lexicon/" + file);
    if (in == null) {
      throw new IllegalStateException("no lexicon file rules/lexicon/" + file);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a tab-separated list. */
  public static List<List<String>> rows(String file) {
    return lines(file).stream().map(line -> List.of(line.split("\t+"))).toList();
  }

  /** A regular expression that matches any word of a list, the longest first. */
  public static String alternatives(String file) {
    return lines(file).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
