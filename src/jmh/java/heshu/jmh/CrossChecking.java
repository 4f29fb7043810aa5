package heshu.jmh;

import heshu.align.Aligner;
import heshu.check.Checker;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.claim.Reading;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What it costs to hold claims of many articles against each other, four of each fact, beside the
 * same check written by hand.
 */
final class CrossChecking {
  private static final int SMALLEST = 1_000;

  /** Claims of one article. */
  private static final int TOLD = 10;

  /** Tellings of one fact. */
  private static final int A_FACT = 4;

  /** One fact in so many is told once with another value. */
  private static final int ERRING = 250;

  /** Parts the words of one telling from those of the next: equal sentences would be reposts. */
  private static final int STRIDE = 2_503;

  private static final int HOT = 4_000;
  private static final int YEARS = 25;
  private static final int RUNS = 3;

  /** Of few claims there are as many runs as take this many, so that all code is warm. */
  private static final int MANY = 200_000;

  private final Extractor extractor = new Extractor();
  private final Checker checker = new Checker(RuleBook.shipped());
  private final Aligner aligner = new Aligner();
  private final ByHand byHand = new ByHand(RuleBook.shipped());

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
    Times times = measured(claims, hot);
    System.out.printf("cross-checking: %d claims", claims);
    if (hot > 0) {
      System.out.printf(" and one fact told %d times in %.3f s%n", hot, times.whole());
    } else {
      System.out.printf(
          " in %.3f s, by hand in %.3f s, ratio %.1f; contradictions alone counted by hand in %.4f s,"
              + " ratio %.0f%n",
          times.whole(),
          times.hand(),
          times.whole() / times.hand(),
          times.counted(),
          times.whole() / times.counted());
    }
    return times.whole();
  }

  /** Medians in seconds: of the check, of the one by hand, of counting by hand. */
  private record Times(double whole, double hand, double counted) {}

  private Times measured(int claims, int hot) {
    List<Reading> readings = readings(claims, hot);
    int runs = Math.max(RUNS, MANY / claims);
    double[] whole = new double[runs];
    double[] hand = new double[runs];
    double[] counted = new double[runs];
    for (int run = 0; run < runs; run++) {
      long began = System.nanoTime();
      List<Result> results = checker.check(readings, aligner.align(readings)).results();
      long letters = results.parallelStream().mapToLong(CrossChecking::letters).sum();
      whole[run] = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      List<ByHand.Finding> findings = hot > 0 ? List.of() : byHand.findings(readings);
      hand[run] = (System.nanoTime() - began) / 1e9;
      began = System.nanoTime();
      int contradictions = ByHand.contradictions(readings);
      counted[run] = (System.nanoTime() - began) / 1e9;
      requireSame(results, findings, letters, contradictions, hot);
    }
    return new Times(median(whole), median(hand), median(counted));
  }

  /** Makes all that a report shows of a result. */
  private static long letters(Result result) {
    return result.message().length() + result.steps().size() + result.fingerprint().length();
  }

  /**
   * Both tell the same of the same pairs; each with each of a hot fact would be too many by hand.
   */
  private static void requireSame(
      List<Result> results,
      List<ByHand.Finding> findings,
      long letters,
      int contradictions,
      int hot) {
    boolean same =
        hot > 0
            || results.size() == findings.size()
                && IntStream.range(0, results.size())
                    .allMatch(i -> same(results.get(i), findings.get(i)));
    if (!same || letters == 0 || results.size() < contradictions) {
      throw new IllegalStateException(
          "%d results, %d by hand, %d contradictions"
              .formatted(results.size(), findings.size(), contradictions));
    }
  }

  private static boolean same(Result result, ByHand.Finding finding) {
    return result.verdict() == finding.verdict()
        && result.message().equals(finding.message())
        && result.steps().equals(finding.steps())
        && result.fingerprint().equals(finding.fingerprint())
        && result.evidence().equals(finding.evidence());
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private List<Reading> readings(int claims, int hot) {
    List<Reading> readings = new ArrayList<>();
    IntStream.range(0, claims / TOLD)
        .parallel()
        .mapToObj(article -> reading("a" + article, facts(article, claims / A_FACT)))
        .forEachOrdered(readings::add);
    IntStream.range(0, hot)
        .parallel()
        .mapToObj(i -> reading("hot" + i, sentence(claims, i, i % (A_FACT * ERRING) == 1)))
        .forEachOrdered(readings::add);
    return readings;
  }

  private static String facts(int article, int facts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < TOLD; i++) {
      int fact = (article * TOLD + i) % facts;
      int telling = (article * TOLD + i) / facts;
      text.append(sentence(fact, telling, telling == 1 && fact % ERRING == 1)).append('\n');
    }
    return text.toString();
  }

  private static String sentence(int fact, int telling, boolean erring) {
    int name = fact / YEARS;
    int value = 1_001 + fact % 7_919 + (erring ? 500 : 0);
    return "%d年，%s为%d.%d亿元，%s。"
        .formatted(
            2000 + fact % YEARS,
            GeneratedNews.indicator(name),
            value,
            1 + fact % 9,
            GeneratedNews.aside(fact + telling * STRIDE));
  }

  private Reading reading(String id, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return extractor.read(
        Objects.requireNonNull(Ingest.read(id + "_20250601.txt", bytes).article()));
  }
}
