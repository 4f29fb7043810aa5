package heshu.extract.figure;

import heshu.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of src/test/resources/figures. */
final class Corpus {
  /** A text and the stretches that were marked in it by 【】. */
  record Marked(String plain, List<Span> spans) {}

  private Corpus() {}

  static List<String[]> rows(String file) {
    try (var lines = Files.lines(Path.of("src/test/resources/figures", file))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Marked marked(String text) {
    StringBuilder plain = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = 0;
    for (char c : text.toCharArray()) {
      switch (c) {
        case '【' -> open = plain.length();
        case '】' -> spans.add(new Span(open, plain.length()));
        default -> plain.append(c);
      }
    }
    return new Marked(plain.toString(), spans);
  }
}
