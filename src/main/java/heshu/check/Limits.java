package heshu.check;

import java.time.Duration;

/**
 * When a rule is taken to never end.
 *
 * @param time for one article or shard
 * @param firings for one article or shard, beside {@code firingsAFact} for each of its facts
 */
public record Limits(Duration time, int firings, int firingsAFact) {
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 100_000, 1_000);

  int firings(int facts) {
    return (int) Math.min(Integer.MAX_VALUE, firings + (long) firingsAFact * facts);
  }
}
