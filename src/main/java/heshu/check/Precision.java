package heshu.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How many of a rule's errors and warnings over real articles were right, each judged by reading.
 *
 * @param right those that a reader found right
 * @param judged all that were read, the arguable ones included
 */
public record Precision(int right, int judged) {
  public static final String FILE = "heshu/rules/precision.properties";
  private static final int RULE = 2;
  private static final int OPINION = 4;
  private static final int PERCENT = 100;

  /**
   * By rule, from the judgements: tab-separated article, place, rule, verdict, opinion and reason.
   */
  public static Map<String, Precision> read(Path judgements) throws IOException {
    Map<String, Precision> byRule = new TreeMap<>();
    for (String line : Files.readAllLines(judgements, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t"));
      if (!line.startsWith("#") && cells.size() > OPINION) {
        int right = cells.get(OPINION).equals("right") ? 1 : 0;
        byRule.merge(cells.get(RULE), new Precision(right, 1), Precision::plus);
      }
    }
    return byRule;
  }

  /** Of a rule that comes with the program, as its build found it; empty where it never spoke. */
  public static Optional<Precision> shipped(String rule) {
    return Optional.ofNullable(Shipped.COUNTS.getProperty(rule)).map(Precision::of);
  }

  /** Read with the first rule that is asked for. */
  private static final class Shipped {
    static final Properties COUNTS = counts();
  }

  private static Properties counts() {
    Properties counts = new Properties();
    try (InputStream in = Precision.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in != null) {
        counts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
    return counts;
  }

  private static Precision of(String written) {
    String[] counts = written.split("/", -1);
    return new Precision(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
  }

  private Precision plus(Precision other) {
    return new Precision(right + other.right, judged + other.judged);
  }

  /** Whether at least so many in a hundred were right. */
  public boolean isAtLeast(int percent) {
    return right * PERCENT >= judged * percent;
  }

  /** {@code 12/13}. */
  @Override
  public String toString() {
    return right + "/" + judged;
  }
}
