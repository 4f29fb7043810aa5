package heshu.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Whole processes through the launcher, as its users run it: the start as a ratio to a bare JVM of
 * the same minutes, and characters a second over generated news.
 *
 * <p>Arguments: how many runs of each, how many articles of 1,000 characters (none with 0).
 */
public final class Ratios {
  private static final int LENGTH = 1000;
  private static final String HEAP = "-Xmx1g";
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

  /** So many articles have one date, so that 20,000 are those of about three years. */
  private static final int A_DAY = 18;

  private Ratios() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("heshu-ratios");
    start(Integer.parseInt(args[0]), work);
    int articles = Integer.parseInt(args[1]);
    if (articles > 0) {
      throughput(articles, work);
    }
  }

  /** The two in turn, so that both meet the same load of the machine; the first pair warms up. */
  private static void start(int runs, Path work) throws IOException, InterruptedException {
    List<String> bare =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            Path.of("target/test-classes").toString(),
            Bare.class.getName());
    List<String> check = check("seeds", work, "html", "json");
    run(bare, "");
    run(check, "");
    double[] bares = new double[runs];
    double[] ratios = new double[runs];
    for (int i = 0; i < runs; i++) {
      bares[i] = run(bare, "");
      ratios[i] = run(check, "") / bares[i];
    }
    System.out.printf(
        "start: %.1f bare JVMs (median of %d pairs; a bare JVM takes %.3f s)%n",
        median(ratios), runs, median(bares));
  }

  private static void throughput(int articles, Path work) throws IOException, InterruptedException {
    Path news = work.resolve("news");
    GeneratedNews generated = new GeneratedNews(7);
    for (int i = 0; i < articles; i++) {
      LocalDate day = FIRST_DAY.plusDays(i / A_DAY);
      Path file = news.resolve("%s/news_%s_%05d.txt".formatted(day.getYear(), compact(day), i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated.article(LENGTH));
    }
    double seconds = run(check(news.toString(), work, "json"), HEAP);
    System.out.printf(
        "throughput: %d articles of %d characters in %.1f s with %s, %.0f characters a second%n",
        articles, LENGTH, seconds, HEAP, articles * LENGTH / seconds);
  }

  private static String compact(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static List<String> check(String input, Path work, String... formats) {
    List<String> command = new ArrayList<>(List.of("./heshu", "check", input));
    command.addAll(List.of("--fail-on", "never"));
    Arrays.stream(formats)
        .forEach(format -> command.addAll(List.of("-o", format + "=" + work.resolve(format))));
    return command;
  }

  /** The seconds that a process takes, which must end with 0. */
  private static double run(List<String> command, String options)
      throws IOException, InterruptedException {
    ProcessBuilder process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    process.environment().putAll(Map.of("HESHU_JAVA_OPTS", options));
    long began = System.nanoTime();
    int code = process.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
