package heshu.gate;

import heshu.article.Article;
import heshu.article.Span;
import heshu.check.Result;
import heshu.claim.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that a change touches, by the file's real path. */
public final class Changes {
  private final Map<Path, List<LineRange>> lines;

  Changes(Map<Path, List<LineRange>> lines) {
    this.lines = Map.copyOf(lines);
  }

  /**
   * Whole files, one path a line as {@code git diff --name-only} writes them.
   *
   * @throws GateException where the list cannot be read
   */
  public static Changes listedIn(Path list) {
    Map<Path, List<LineRange>> lines = new HashMap<>();
    try {
      for (String line : Files.readString(list, StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank()) {
          lines.put(real(Path.of(QuotedPath.read(line.strip()))), List.of(LineRange.ALL));
        }
      }
    } catch (IOException | InvalidPathException e) {
      throw new GateException("--changed-files 的 " + list + " 读不了：请给出一个 UTF-8 文本文件，每行一个路径");
    }
    return new Changes(lines);
  }

  /** Whether any text that the result rests on stands in a changed line. */
  boolean touch(Result result) {
    return result.evidence().stream().anyMatch(part -> touch(part.mention()));
  }

  /** Whether it stands in a changed line. */
  boolean touch(Mention mention) {
    Article article = mention.article();
    List<LineRange> changed = lines.getOrDefault(real(article), List.of());
    if (changed.isEmpty()) {
      return false;
    }
    Span span = mention.span();
    int from = article.source().position(span.start()).line();
    int to = article.source().position(Math.max(span.start(), span.end() - 1)).line();
    int head = firstLine(article) - 1;
    return changed.stream().anyMatch(r -> r.meets(from, to) || r.meets(1, head));
  }

  /** Above it stand date and outlet: where those change, every figure may mean something else. */
  private static int firstLine(Article article) {
    return article.sections().stream()
        .mapToInt(
            s -> article.source().position(s.mapped().span(0, s.text().length()).start()).line())
        .min()
        .orElse(1);
  }

  private static Path real(Article article) {
    try {
      return real(Path.of(article.id()));
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
