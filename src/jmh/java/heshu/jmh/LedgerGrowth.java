package heshu.jmh;

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
import java.util.Random;

/**
 * What a ledger costs the check of one article: whole processes, with it and without it, in turn.
 *
 * <p>Arguments: the ledger's file, how many figures it must hold (it is filled up to that), how
 * many runs. Prints the medians in milliseconds.
 */
public final class LedgerGrowth {
  private static final int LENGTH = 1500;
  private static final List<String> PLANS = List.of("山城规划", "水城规划", "湖区行动", "海港计划", "北岸工程");

  private LedgerGrowth() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path file = Path.of(args[0]);
    long began = System.nanoTime();
    int added = fill(file, Integer.parseInt(args[1]));
    System.out.printf("added %d figures in %d ms%n", added, millis(began));
    Path draft = Files.createTempFile("draft", ".txt");
    Files.writeString(draft, text(0));
    List<Long> without = new ArrayList<>();
    List<Long> with = new ArrayList<>();
    for (int run = 0; run < Integer.parseInt(args[2]); run++) {
      without.add(check(draft.toString()));
      with.add(check(draft.toString(), "--ledger", file.toString()));
    }
    Files.delete(draft);
    System.out.printf("without %d ms, with %d ms%n", median(without), median(with));
  }

  private static int fill(Path file, int figures) {
    Extractor extractor = new Extractor();
    int added = 0;
    try (Ledger ledger = Ledger.create(file.toString())) {
      int held = ledger.articles(null).stream().mapToInt(article -> article.figures()).sum();
      for (int i = ledger.articles(null).size() + 1; held + added < figures; i++) {
        byte[] bytes = text(i).getBytes(StandardCharsets.UTF_8);
        Ingested input = Ingest.read("news/" + i + ".txt", bytes);
        if (input.article() != null) {
          var reading = extractor.read(input.article());
          ledger.add(reading);
          added += reading.claims().size();
        }
      }
    }
    return added;
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
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
    command.addAll(
        Arrays.stream(System.getProperty("heshu.options", "").split(" "))
            .filter(option -> !option.isEmpty())
            .toList());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "heshu.cli.Heshu", "check", "-o"));
    command.add("json=" + System.getProperty("java.io.tmpdir") + "/heshu-growth.json");
    command.addAll(List.of(arguments));
    long began = System.nanoTime();
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
        .waitFor();
    return millis(began);
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static long millis(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }
}
