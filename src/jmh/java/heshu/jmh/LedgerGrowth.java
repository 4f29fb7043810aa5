package heshu.jmh;

import heshu.claim.Reading;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a ledger costs the check of one article: whole processes through the launcher, with it and
 * without it, in turn.
 *
 * <p>Arguments: the ledger's file, how many figures it must hold (it is filled up to that), how
 * many pairs of runs. Prints medians in milliseconds, for a draft whose lists and figures the
 * ledger knows from many articles and for one of which it knows nothing.
 */
public final class LedgerGrowth {
  private static final int LENGTH = 1500;
  private static final int TOGETHER = 1000;
  private static final List<String> PLANS = List.of("山城规划", "水城规划", "湖区行动", "海港计划", "北岸工程");

  private LedgerGrowth() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[0]);
    long began = System.nanoTime();
    int added = fill(file, Integer.parseInt(args[1]));
    System.out.printf("added %d figures in %d ms%n", added, millis(began));
    int runs = Integer.parseInt(args[2]);
    compare("known", text(0), file, runs);
    compare("unknown", "本馆新到藏书%d册，比去年同期多%d册。%n".formatted(7316, 411), file, runs);
  }

  private static void compare(String name, String text, Path ledger, int runs)
      throws IOException, InterruptedException {
    Path draft = Files.writeString(Files.createTempFile("draft", ".txt"), text);
    List<Long> without = new ArrayList<>();
    List<Long> differences = new ArrayList<>();
    check(draft.toString(), "--ledger", ledger.toString());
    for (int run = 0; run < runs; run++) {
      long alone = check(draft.toString());
      without.add(alone);
      differences.add(check(draft.toString(), "--ledger", ledger.toString()) - alone);
    }
    Files.delete(draft);
    System.out.printf(
        "%s draft: %d ms without the ledger, %d ms more with it (medians of %d pairs)%n",
        name, median(without), median(differences), runs);
  }

  private static int fill(Path file, int figures) {
    Extractor extractor = new Extractor();
    int added = 0;
    try (Ledger ledger = Ledger.create(file.toString())) {
      var articles = ledger.articles(null);
      int held = articles.stream().mapToInt(article -> article.figures()).sum();
      for (int i = articles.size() + 1; held + added < figures; i += TOGETHER) {
        List<Reading> readings =
            IntStream.range(i, i + TOGETHER)
                .parallel()
                .mapToObj(number -> read(extractor, number))
                .toList();
        ledger.addAll(readings);
        added += readings.stream().mapToInt(reading -> reading.claims().size()).sum();
      }
    }
    return added;
  }

  private static Reading read(Extractor extractor, int number) {
    byte[] bytes = text(number).getBytes(StandardCharsets.UTF_8);
    Ingested input = Ingest.read("news/" + number + ".txt", bytes);
    return extractor.read(Objects.requireNonNull(input.article()));
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    int total = 50 + random.nextInt(400);
    int done = random.nextInt(total);
    String day =
        "%d年%d月%d日".formatted(2015 + random.nextInt(8), 1 + random.nextInt(12), 1 + seed % 28);
    return "%s，“%s”清单上的%d项任务已经落地%d项，完成率达到%d%%。%n"
            .formatted(
                day, PLANS.get(random.nextInt(PLANS.size())), total, done, 100 * done / total)
        + new GeneratedNews(seed).article(LENGTH);
  }

  private static long check(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(
                Stream.of("./heshu", "check", "--fail-on", "never", "-o"),
                Stream.concat(
                    Stream.of("json=" + System.getProperty("java.io.tmpdir") + "/growth.json"),
                    Arrays.stream(arguments)))
            .toList();
    long began = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return millis(began);
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static long millis(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
