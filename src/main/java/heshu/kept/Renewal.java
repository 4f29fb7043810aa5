package heshu.kept;

import heshu.Monitor;
import heshu.align.Aligner;
import heshu.align.Fellows;
import heshu.align.Met;
import heshu.article.Article;
import heshu.check.Checked;
import heshu.check.Checker;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.ingest.Ingest;
import heshu.kept.Intake.Item;
import heshu.kept.KeptArticle.FigureSlots;
import heshu.kept.Outcome.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what is kept of a run of what was kept of the last one and of what has changed. */
final class Renewal {
  /** Of what is told of an article alone. */
  private static final long NO_BLOCK = 0;

  private final State before;
  private final Intake intake;
  private final Function<Article, Reading> reader;
  private final Checker checker;
  private final Predicate<Article> wanted;
  private final Aligner aligner = new Aligner();
  private final Shelf shelf = new Shelf();

  Renewal(
      State before,
      Intake intake,
      Function<Article, Reading> reader,
      Checker checker,
      Predicate<Article> wanted) {
    this.before = before;
    this.intake = intake;
    this.reader = reader;
    this.checker = checker;
    this.wanted = wanted;
  }

  /**
   * What is kept of this run.
   *
   * @throws OutOfStepException where something was found that cannot be kept
   */
  State state(Monitor monitor) {
    List<Reading> come =
        intake.arrivals().map(Arrival::reading).flatMap(Stream::ofNullable).toList();
    int next = before.next();
    for (Reading reading : come) {
      shelf.put(next++, reading);
    }
    Map<Article, KeptArticle> fresh = monitor.stage(Monitor.Stage.CHECK, () -> fresh(come));
    List<KeptArticle> articles = new ArrayList<>();
    for (Item item : intake.items()) {
      KeptArticle kept = item.standing() == null ? fresh.get(article(item)) : item.standing();
      if (kept != null) {
        articles.add(kept);
      }
    }
    Touched touched = new Touched(before.articles(), articles);
    List<Reading> readings = readings(touched.needed());
    List<Met> met = monitor.stage(Monitor.Stage.ALIGN, () -> met(readings, touched));
    List<Outcome> outcomes = new ArrayList<>();
    before.outcomes().stream()
        .filter(outcome -> !touched.concerns(outcome.block(), outcome.figures()))
        .forEach(outcomes::add);
    monitor.stage(Monitor.Stage.CHECK, () -> outcomes.addAll(outcomes(met, readings)));
    State now = before.with(articles, outcomes, next);
    return now.with(before.excerpts().renewed(now.findings().toList(), this::article));
  }

  private static @Nullable Article article(Item item) {
    Arrival arrival = item.arrival();
    Reading reading = arrival == null ? null : arrival.reading();
    return reading == null ? null : reading.article();
  }

  /** The article of that number, null where it is not at hand. */
  @Nullable Article article(int number) {
    return shelf.article(number);
  }

  /** What is kept of each article that has come, by the article itself. */
  private Map<Article, KeptArticle> fresh(List<Reading> come) {
    Map<Integer, List<Outcome>> own = new HashMap<>();
    for (Result result : results(checker.found(come, List.of(), List.of()))) {
      Outcome outcome = shelf.outcome(NO_BLOCK, result);
      own.computeIfAbsent(article(outcome), a -> new ArrayList<>()).add(outcome);
    }
    List<KeptArticle> kept =
        intake.arrivals().toList().parallelStream()
            .flatMap(arrival -> kept(arrival, own).stream())
            .toList();
    Map<Article, KeptArticle> fresh = new IdentityHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      fresh.put(come.get(i).article(), kept.get(i));
    }
    return fresh;
  }

  private Optional<KeptArticle> kept(Arrival arrival, Map<Integer, List<Outcome>> own) {
    Reading reading = arrival.reading();
    if (reading == null) {
      return Optional.empty();
    }
    Article article = reading.article();
    int number = shelf.number(article);
    return Optional.of(
        KeptArticle.of(
            number,
            arrival.stamp(),
            article.id(),
            wanted.test(article),
            reading.claims(),
            reading.claims().stream().map(this::slots).toList(),
            aligner.blocks(reading),
            own.getOrDefault(number, List.of())));
  }

  private FigureSlots slots(Claim claim) {
    return new FigureSlots(
        before.names().number(Fellows.block(claim)), before.slots().number(claim));
  }

  private static int article(Outcome own) {
    return own.articles()
        .findFirst()
        .orElseThrow(() -> new OutOfStepException(own + " is of none"));
  }

  /** What has come, and of what stands what is needed, in the order of the files. */
  private List<Reading> readings(Set<KeptArticle> needed) {
    List<@Nullable Reading> read =
        intake.items().parallelStream().map(item -> reading(item, needed)).toList();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      KeptArticle standing = intake.items().get(i).standing();
      Reading reading = read.get(i);
      if (standing != null && reading != null) {
        shelf.put(standing.number(), reading);
      }
      if (reading != null && (standing == null || needed.contains(standing))) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /** Of what stands and is wanted for its text alone without what it says. */
  private @Nullable Reading reading(Item item, Set<KeptArticle> needed) {
    Arrival arrival = item.arrival();
    KeptArticle standing = item.standing();
    if (arrival != null || standing == null) {
      return arrival == null ? null : arrival.reading();
    }
    if (needed.contains(standing)) {
      return reader.apply(atHand(item));
    }
    return standing.isWanted() ? new Reading(atHand(item), List.of(), List.of()) : null;
  }

  private static Article atHand(Item item) {
    Article article = Ingest.read(item.file()).article();
    if (article == null) {
      throw new OutOfStepException(item.file().id() + " has changed meanwhile");
    }
    return article;
  }

  private List<Met> met(List<Reading> readings, Touched touched) {
    return aligner.met(readings, touched::figures).stream()
        .filter(met -> touched.concerns(Stamp.of(met.block()), figures(met.pair())))
        .toList();
  }

  private List<Figure> figures(Subject pair) {
    return pair.parts().values().stream().map(shelf::figure).toList();
  }

  /**
   * What the rules say of pairs; those of one kind at a time, so that each is known by its parts.
   */
  private List<Outcome> outcomes(List<Met> met, List<Reading> readings) {
    Map<Class<?>, Map<Subject, Set<Long>>> kinds = new LinkedHashMap<>();
    for (Met one : met) {
      kinds
          .computeIfAbsent(one.pair().getClass(), kind -> new LinkedHashMap<>())
          .computeIfAbsent(one.pair(), pair -> new HashSet<>())
          .add(Stamp.of(one.block()));
    }
    List<Outcome> outcomes = new ArrayList<>();
    kinds.values().forEach(pairs -> outcomes.addAll(outcomes(pairs, readings)));
    return outcomes;
  }

  private List<Outcome> outcomes(Map<Subject, Set<Long>> pairs, List<Reading> readings) {
    Map<List<Mention>, Set<Long>> blocks = new HashMap<>();
    pairs.forEach(
        (pair, of) ->
            blocks
                .computeIfAbsent(List.copyOf(pair.parts().values()), p -> new HashSet<>())
                .addAll(of));
    List<Outcome> outcomes = new ArrayList<>();
    for (Result result : results(checker.found(List.of(), readings, List.copyOf(pairs.keySet())))) {
      List<Mention> parts = result.evidence().stream().map(Evidence::mention).toList();
      Set<Long> of = blocks.getOrDefault(parts, Set.of());
      if (of.isEmpty()) {
        throw new OutOfStepException(result.rule() + " speaks of more than a pair");
      }
      of.forEach(block -> outcomes.add(shelf.outcome(block, result)));
    }
    return outcomes;
  }

  private static List<Result> results(Checked checked) {
    if (!checked.problems().isEmpty()) {
      throw new OutOfStepException(checked.problems().toString());
    }
    return checked.results();
  }
}
