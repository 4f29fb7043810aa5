package heshu.jmh;

import heshu.align.Aligner;
import heshu.check.Checker;
import heshu.check.RuleBook;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.quantity.Interval;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What it costs to hold claims of many articles against each other, four of each fact, beside the
 * least check that does: a map from a fact's slots to its highest lower and lowest upper end.
 */
final class CrossChecking {
  private static final int SMALLEST = 1_000;

  /** Claims of one article. */
  private static final int TOLD = 10;

  /** Tellings of one fact. */
  private static final int A_FACT = 4;

  /** One telling in so many has another value. */
  private static final int ERRING = 1_000;

  private static final int HOT = 4_000;
  private static final int YEARS = 25;
  private static final int RUNS = 3;

  private final Extractor extractor = new Extractor();
  private final Checker checker = new Checker(RuleBook.shipped());
  private final Aligner aligner = new Aligner();

  private CrossChecking() {}

  /** Prints a line for each power of ten up to {@code most} claims, and one with a hot fact. */
  static void report(int most) {
    CrossChecking checking = new CrossChecking();
    checking.measured(SMALLEST, 0);
    double before = 0;
    for (int claims = SMALLEST; claims <= most; claims *= 10) {
      double seconds = checking.line(claims, 0);
      if (before > 0) {
        System.out.printf("  grows as n^%.2f%n", Math.log10(seconds / before));
      }
      before = seconds;
    }
    if (most >= 10 * SMALLEST) {
      checking.line(10 * SMALLEST, HOT);
    }
  }

  private double line(int claims, int hot) {
    double[] seconds = measured(claims, hot);
    System.out.printf(
        "cross-checking: %d claims%s in %.3f s, by hand in %.4f s, ratio %.1f%n",
        claims,
        hot == 0 ? "" : " and one fact told " + hot + " times",
        seconds[0],
        seconds[1],
        seconds[0] / seconds[1]);
    return seconds[0];
  }

  /** The medians of the check and of the one by hand, in seconds. */
  private double[] measured(int claims, int hot) {
    List<Reading> readings = readings(claims, hot);
    double[] whole = new double[RUNS];
    double[] hand = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long began = System.nanoTime();
      List<Subject> pairs = aligner.align(readings);
      int results = checker.check(readings, pairs).results().size();
      whole[run] = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      int found = byHand(readings);
      hand[run] = (System.nanoTime() - began) / 1e9;
      if (results < found) {
        throw new IllegalStateException(found + " contradictions, " + results + " results");
      }
    }
    Arrays.sort(whole);
    Arrays.sort(hand);
    return new double[] {whole[RUNS / 2], hand[RUNS / 2]};
  }

  /** How many facts are told in ways that exclude each other. */
  private static int byHand(List<Reading> readings) {
    Map<String, List<Interval>> facts =
        readings.parallelStream()
            .flatMap(reading -> reading.claims().stream())
            .collect(
                Collectors.groupingByConcurrent(
                    CrossChecking::slots,
                    Collectors.mapping(c -> c.quantity().hardInBase(), Collectors.toList())));
    return (int) facts.values().parallelStream().filter(CrossChecking::contradicts).count();
  }

  private static String slots(Claim claim) {
    Context context = claim.context();
    return context.indicator() + "|" + context.scope().place() + "|" + context.time();
  }

  private static boolean contradicts(List<Interval> told) {
    Interval common = Interval.ALL;
    for (Interval reading : told) {
      common = common.intersect(reading);
    }
    return common.isEmpty();
  }

  private List<Reading> readings(int claims, int hot) {
    List<Reading> readings = new ArrayList<>();
    IntStream.range(0, claims / TOLD)
        .parallel()
        .mapToObj(article -> reading("a" + article, facts(article, claims / A_FACT)))
        .forEachOrdered(readings::add);
    IntStream.range(0, hot)
        .parallel()
        .mapToObj(i -> reading("hot" + i, sentence(claims, i)))
        .forEachOrdered(readings::add);
    return readings;
  }

  private static String facts(int article, int facts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TOLD; i++) {
      int telling = article * TOLD + i;
      text.append(sentence(telling % facts, telling)).append('\n');
    }
    return text.toString();
  }

  private static String sentence(int fact, int telling) {
    int name = fact / YEARS;
    int value = 1_001 + fact % 7_919 + (telling % ERRING == 1 ? 500 : 0);
    return "%d年，%s为%d.%d亿元，%s。"
        .formatted(
            2000 + fact % YEARS,
            GeneratedNews.indicator(name),
            value,
            1 + fact % 9,
            GeneratedNews.aside(telling));
  }

  private Reading reading(String id, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extractor.read(
        Objects.requireNonNull(Ingest.read(id + "_20250601.txt", bytes).article()));
  }
}
