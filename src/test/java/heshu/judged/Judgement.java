package heshu.judged;

import heshu.article.Position;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One finding and what a reader of the article thinks of it.
 *
 * @param article the file's name, without its folder
 * @param place line and column of the first evidence, {@code 3:17}
 * @param verdict verdict and severity, {@code contradicted/error}
 * @param reason in the judge's own words
 */
record Judgement(
    String article, String place, String rule, String verdict, Opinion opinion, String reason) {

  /** What a finding is worth. */
  enum Opinion {
    RIGHT,
    WRONG,
    ARGUABLE
  }

  /**
   * Rows of six columns; lines that begin with {@code #} are remarks.
   *
   * @throws IllegalArgumentException for a row that is not one, naming it
   */
  static List<Judgement> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Judgement::row)
        .toList();
  }

  private static Judgement row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("six columns expected: " + line);
    }
    Opinion opinion = Opinion.valueOf(cells[4].toUpperCase(Locale.ROOT));
    return new Judgement(cells[0], cells[1], cells[2], cells[3], opinion, cells[5]);
  }

  boolean isOf(Result finding) {
    return article.equals(article(finding))
        && place.equals(place(finding))
        && rule.equals(finding.rule())
        && verdict.equals(verdict(finding));
  }

  static String article(Result finding) {
    String id = first(finding).article().id();
    return id.substring(id.lastIndexOf('/') + 1);
  }

  static String place(Result finding) {
    Position position = first(finding).position();
    return position.line() + ":" + position.column();
  }

  static String verdict(Result finding) {
    String severity = finding.severity() == null ? "" : "/" + finding.severity().label();
    return finding.verdict().label() + severity;
  }

  private static Mention first(Result finding) {
    Evidence evidence = finding.evidence().get(0);
    return evidence.mention();
  }
}
