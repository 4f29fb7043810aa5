package heshu.check;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds the rules of a book against what was read: each article alone, then across articles. */
public final class Checker {
  private static final int SHARD = 2_000;

  /** Articles from which on the wordings of the results are packed. */
  private static final int LARGE = 1_000;

  private final RuleBook book;
  private final Limits limits;

  public Checker(RuleBook book) {
    this(book, Limits.DEFAULT);
  }

  public Checker(RuleBook book, Limits limits) {
    this.book = book;
    this.limits = limits;
  }

  public Checked check(List<Reading> readings) {
    return check(readings, List.of());
  }

  /**
   * Checks articles and what belongs together across them.
   *
   * @param pairs facts for the rules across articles, each to be judged by itself
   */
  public Checked check(List<Reading> readings, List<? extends Subject> pairs) {
    return check(readings, List.of(), pairs);
  }

  /**
   * As {@link #check(List, List)}, with articles published before: they are evidence in pairs and
   * not checked themselves.
   */
  public Checked check(
      List<Reading> readings, List<Reading> published, List<? extends Subject> pairs) {
    List<Reading> all = Stream.concat(readings.stream(), published.stream()).toList();
    Across across = new Across(all);
    List<Result> results = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean packing = readings.size() >= LARGE;
    try (Workers workers = new Workers(book, limits, packing)) {
      List<Workers.Job> jobs = new ArrayList<>();
      for (Reading reading : readings) {
        jobs.add(
            workers.start(reading.article().id(), facts(reading), new Evidences(List.of(reading))));
      }
      for (int from = 0; from < pairs.size(); from += SHARD) {
        List<? extends Subject> shard = pairs.subList(from, Math.min(pairs.size(), from + SHARD));
        jobs.add(workers.start("", shard, across.evidences(shard)));
      }
      for (Workers.Job job : jobs) {
        Checked part = job.result();
        results.addAll(part.results());
        problems.addAll(part.problems());
      }
    }
    IdentityHashMap<Article, Integer> order = new IdentityHashMap<>();
    all.forEach(r -> order.put(r.article(), order.size()));
    return new Checked(Ordering.distinctInOrder(results, order), problems);
  }

  private static Collection<Object> facts(Reading reading) {
    List<Object> facts = new ArrayList<>(reading.claims());
    facts.addAll(reading.relations());
    facts.add(reading.article());
    return facts;
  }

  /** Finds the articles that pairs speak of. */
  private static final class Across {
    private final IdentityHashMap<Article, Reading> readings = new IdentityHashMap<>();

    Across(List<Reading> all) {
      all.forEach(reading -> readings.put(reading.article(), reading));
    }

    Evidences evidences(List<? extends Subject> pairs) {
      return new Evidences(
          pairs.stream()
              .flatMap(pair -> pair.parts().values().stream())
              .map(mention -> readings.get(mention.article()))
              .filter(Objects::nonNull)
              .distinct()
              .toList());
    }
  }
}
