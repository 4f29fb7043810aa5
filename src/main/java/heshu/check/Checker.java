package heshu.check;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds rules against what was read: each article alone, then across articles. */
public final class Checker {
  private static final int SHARD = 2_000;

  private final Function<Article, RuleBook> books;
  private final Limits limits;

  public Checker(RuleBook book) {
    this(book, Limits.DEFAULT);
  }

  public Checker(RuleBook book, Limits limits) {
    this(article -> book, limits);
  }

  /** With the rules that each article is checked by; a pair is checked by those of its first. */
  public Checker(Function<Article, RuleBook> books) {
    this(books, Limits.DEFAULT);
  }

  private Checker(Function<Article, RuleBook> books, Limits limits) {
    this.books = books;
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
    Checked found = found(readings, published, pairs);
    List<Article> articles =
        Stream.concat(readings.stream(), published.stream()).map(Reading::article).toList();
    return new Checked(joined(found.results(), articles), found.problems());
  }

  /** As {@link #check(List, List, List)}, each result by itself and in no order. */
  public Checked found(
      List<Reading> readings, List<Reading> published, List<? extends Subject> pairs) {
    Evidences evidences =
        new Evidences(Stream.concat(readings.stream(), published.stream()).toList());
    List<Result> results = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Workers workers = new Workers(limits)) {
      List<Workers.Job> jobs = new ArrayList<>();
      for (Reading reading : readings) {
        RuleBook book = books.apply(reading.article());
        jobs.add(workers.start(book, reading.article().id(), facts(reading), evidences));
      }
      byBook(pairs, readings)
          .forEach(
              (book, own) -> shards(own, s -> jobs.add(workers.start(book, "", s, evidences))));
      for (Workers.Job job : jobs) {
        Checked part = job.result();
        results.addAll(part.results());
        problems.addAll(part.problems());
      }
    }
    return new Checked(results, problems);
  }

  /**
   * What was found as it is told: each result once, those with one cause in one.
   *
   * @param articles that the results speak of, in order
   */
  public static List<Result> joined(List<Result> found, List<Article> articles) {
    IdentityHashMap<Article, Integer> order = new IdentityHashMap<>();
    articles.forEach(article -> order.put(article, order.size()));
    return OneCause.joined(Ordering.distinctInOrder(found, order));
  }

  /** What each rule costs over the same facts as {@link #check(List, List, List)} gives them. */
  public Costs costs(
      List<Reading> readings, List<Reading> published, List<? extends Subject> pairs) {
    Evidences evidences =
        new Evidences(Stream.concat(readings.stream(), published.stream()).toList());
    Costing costing = new Costing(limits);
    for (Reading reading : readings) {
      costing.add(books.apply(reading.article()), facts(reading), evidences);
    }
    byBook(pairs, readings)
        .forEach((book, own) -> shards(own, s -> costing.add(book, s, evidences)));
    return costing.costs();
  }

  private static void shards(List<Subject> pairs, Consumer<List<Subject>> work) {
    for (int from = 0; from < pairs.size(); from += SHARD) {
      work.accept(pairs.subList(from, Math.min(pairs.size(), from + SHARD)));
    }
  }

  /** The pairs by the rules of the article that a finding on them is placed in. */
  private Map<RuleBook, List<Subject>> byBook(
      List<? extends Subject> pairs, List<Reading> readings) {
    Set<Article> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    readings.forEach(reading -> checked.add(reading.article()));
    Set<RuleBook> all = new LinkedHashSet<>();
    checked.forEach(article -> all.add(books.apply(article)));
    if (all.size() == 1) {
      return Map.of(all.iterator().next(), Collections.unmodifiableList(pairs));
    }
    Map<RuleBook, List<Subject>> byBook = new LinkedHashMap<>();
    for (Subject pair : pairs) {
      Article placed = placed(pair, checked);
      byBook.computeIfAbsent(books.apply(placed), book -> new ArrayList<>()).add(pair);
    }
    return byBook;
  }

  private static Article placed(Subject pair, Set<Article> checked) {
    Collection<Mention> parts = pair.parts().values();
    for (Mention part : parts) {
      if (checked.contains(part.article())) {
        return part.article();
      }
    }
    return parts.iterator().next().article();
  }

  private static Collection<Object> facts(Reading reading) {
    List<Object> facts = new ArrayList<>(reading.claims());
    facts.addAll(reading.relations());
    facts.add(reading.article());
    return facts;
  }
}
