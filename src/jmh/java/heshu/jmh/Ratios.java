package heshu.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is promised of speed, as ratios of one run: the start of the launcher to that of a bare JVM,
 * reading to HanLP's segmentation, cross-checking to a check by hand, a second run with a cache to
 * the first; and characters a second over generated news. All twins are run in turn, so that both
 * meet the same load of the machine.
 *
 * <p>Arguments: how many runs of each, how many articles of 1,000 characters (none with 0), up to
 * how many claims are held against each other (none with 0).
 */
public final class Ratios {
  private static final int LENGTH = 1000;
  private static final String HEAP = "-Xmx1g";

  /** Nanoseconds that a benchmark in this process is repeated for. */
  private static final long STRETCH = 3_000_000_000L;

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

  /** So many articles have one date, so that 20,000 are those of about three years. */
  private static final int A_DAY = 18;

  /** Articles that differ from one run to the next. */
  private static final int CHANGED = 10;

  private Ratios() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("heshu-ratios");
    int runs = Integer.parseInt(args[0]);
    System.out.println(machine());
    start(runs, work);
    reading(runs);
    int articles = Integer.parseInt(args[1]);
    if (articles > 0) {
      throughput(articles, work);
      again(articles, work);
    }
    CrossChecking.report(Integer.parseInt(args[2]));
  }

  private static String machine() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    List<String> told = Files.exists(cpus) ? Files.readAllLines(cpus) : List.of();
    String model =
        told.stream()
            .filter(line -> line.startsWith("model name"))
            .findFirst()
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .orElse(System.getProperty("os.arch"));
    return "%s, %d processors, Java %s, %s"
        .formatted(
            model,
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            LocalDate.now(ZoneOffset.UTC));
  }

  /** On one thread, both warm. */
  private static void reading(int runs) {
    ReadingBenchmark benchmark = new ReadingBenchmark();
    benchmark.generate();
    Blackhole sink =
        new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is"
                + " dangerous.");
    for (int warming = 0; warming < 2; warming++) {
      charactersASecond(() -> benchmark.reading(sink));
      charactersASecond(() -> benchmark.segmentation(sink));
    }
    double[] speeds = new double[runs];
    double[] ratios = new double[runs];
    for (int i = 0; i < runs; i++) {
      speeds[i] = charactersASecond(() -> benchmark.reading(sink));
      ratios[i] = charactersASecond(() -> benchmark.segmentation(sink)) / speeds[i];
    }
    System.out.printf(
        "reading: %.0f characters a second, %.1f times the cost of HanLP's segmentation"
            + " (median of %d pairs)%n",
        median(speeds), median(ratios), runs);
  }

  private static double charactersASecond(Runnable once) {
    long began = System.nanoTime();
    long characters = 0;
    while (System.nanoTime() - began < STRETCH) {
      once.run();
      characters += ReadingBenchmark.CHARACTERS;
    }
    return characters * 1e9 / (System.nanoTime() - began);
  }

  /** The first pair warms up. */
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
      Path file = news.resolve(name(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated.article(LENGTH));
    }
    double seconds = run(check(news.toString(), work, "json"), HEAP);
    System.out.printf(
        "throughput: %d articles of %d characters in %.1f s with %s, %.0f characters a second%n",
        articles, LENGTH, seconds, HEAP, articles * LENGTH / seconds);
  }

  private static String name(int article) {
    LocalDate day = FIRST_DAY.plusDays(article / A_DAY);
    String compact = DateTimeFormatter.BASIC_ISO_DATE.format(day);
    return "%s/news_%s_%05d.txt".formatted(day.getYear(), compact, article);
  }

  /** Twice with what was read kept, a few articles changed in between; findings are written. */
  private static void again(int articles, Path work) throws IOException, InterruptedException {
    Path news = work.resolve("news");
    List<String> check = check(news.toString(), work, "sarif");
    check.addAll(List.of("--cache", work.resolve("kept").toString()));
    double first = run(check, HEAP);
    GeneratedNews changed = new GeneratedNews(8);
    for (int i = 0; i < CHANGED; i++) {
      Files.writeString(news.resolve(name(i * (articles / CHANGED))), changed.article(LENGTH));
    }
    double second = run(check, HEAP);
    System.out.printf(
        "again: %d articles in %.1f s, with %d changed in %.1f s, %.2f of the first run%n",
        articles, first, CHANGED, second, second / first);
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
