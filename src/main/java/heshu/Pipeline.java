package heshu;

import static heshu.Monitor.Stage.ALIGN;
import static heshu.Monitor.Stage.CHECK;
import static heshu.Monitor.Stage.COUNT;
import static heshu.Monitor.Stage.READ;
import static heshu.Monitor.Stage.RECALL;

import heshu.align.Aligner;
import heshu.align.Fellows;
import heshu.align.Published;
import heshu.align.References;
import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.Checked;
import heshu.check.Checker;
import heshu.check.Coverage;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.desk.Desk;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way of the data: read, extract, align, check; what comes out is for the reports. */
public final class Pipeline {
  private final Function<Article, Reading> extractor;
  private final Function<Article, References> references;
  private final Aligner aligner = new Aligner();
  private final Checker checker;

  /** With the same rules for every article. */
  public Pipeline(RuleBook rules) {
    this(rules, new Extractor()::read);
  }

  /** With what a desk has for each article. */
  public Pipeline(Desk desk) {
    this.extractor = desk::read;
    this.checker = new Checker(desk::rules);
    this.references = desk::references;
  }

  Pipeline(RuleBook rules, Function<Article, Reading> extractor) {
    this(rules, extractor, References.NONE);
  }

  /** With the same rules and reference figures for every article. */
  public Pipeline(RuleBook rules, Function<Article, Reading> extractor, References references) {
    this.extractor = extractor;
    this.checker = new Checker(rules);
    this.references = article -> references;
  }

  public Audit run(List<InputFile> inputs) {
    return audit(files(inputs), Published.NOTHING);
  }

  public Audit check(List<Ingested> inputs) {
    return check(inputs, Published.NOTHING);
  }

  public Audit check(List<Ingested> inputs, Published before) {
    return audit(given(inputs), before);
  }

  /** Checks articles against themselves, each other and what was published before. */
  public Audit audit(List<Supplier<Ingested>> inputs, Published before) {
    return audit(inputs, before, Monitor.NONE);
  }

  /** As {@link #audit(List, Published)}, telling how far it has come. */
  public Audit audit(List<Supplier<Ingested>> inputs, Published before, Monitor monitor) {
    List<Problem> problems = new ArrayList<>();
    monitor.begins(inputs.size());
    List<Reading> readings = monitor.stage(READ, () -> read(inputs, problems, monitor));
    List<Reading> published = monitor.stage(RECALL, () -> before.comparable(readings));
    List<Subject> pairs = monitor.stage(ALIGN, () -> pairs(readings, published));
    List<Reading> evidence = new ArrayList<>(published);
    readings.stream().map(r -> references(r).tables()).distinct().forEach(evidence::addAll);
    Checked checked = monitor.stage(CHECK, () -> checker.check(readings, evidence, pairs));
    problems.addAll(checked.problems());
    List<Claim> claims = readings.stream().flatMap(reading -> reading.claims().stream()).toList();
    List<Article> articles = new ArrayList<>(readings.stream().map(Reading::article).toList());
    articles.addAll(cited(evidence, checked.results()));
    Coverage coverage = monitor.stage(COUNT, () -> coverage(claims, checked.results()));
    monitor.checked(() -> checker.costs(readings, evidence, pairs));
    return new Audit(articles, claims, checked.results(), coverage, problems);
  }

  private List<Subject> pairs(List<Reading> readings, List<Reading> published) {
    List<Subject> pairs = new ArrayList<>(aligner.align(readings, published));
    readings.forEach(reading -> pairs.addAll(references(reading).held(reading)));
    return pairs;
  }

  private static Coverage coverage(List<Claim> claims, List<Result> results) {
    return Coverage.of(claims, results, new Fellows(claims)::isIncomparable);
  }

  private References references(Reading reading) {
    return references.apply(reading.article());
  }

  /** Files, each read when its turn comes. */
  public static List<Supplier<Ingested>> files(List<InputFile> inputs) {
    return inputs.stream().<Supplier<Ingested>>map(file -> () -> Ingest.read(file)).toList();
  }

  /** Inputs that are read already. */
  public static List<Supplier<Ingested>> given(List<Ingested> inputs) {
    return inputs.stream().<Supplier<Ingested>>map(input -> () -> input).toList();
  }

  /**
   * What the articles among the inputs say, read on all processors, one after the other on each;
   * one that cannot be read is named in the problems and the others are read.
   */
  public List<Reading> read(List<Supplier<Ingested>> inputs, List<Problem> problems) {
    return read(inputs, problems, Monitor.NONE);
  }

  private List<Reading> read(
      List<Supplier<Ingested>> inputs, List<Problem> problems, Monitor monitor) {
    List<Attempt> attempts =
        inputs.parallelStream()
            .map(
                input -> {
                  Attempt attempt = attempt(input);
                  monitor.read();
                  return attempt;
                })
            .toList();
    attempts.forEach(attempt -> problems.addAll(attempt.ingested()));
    attempts.forEach(attempt -> problems.addAll(attempt.extracted()));
    return attempts.stream().map(Attempt::reading).filter(Objects::nonNull).toList();
  }

  private Attempt attempt(Supplier<Ingested> input) {
    Ingested ingested = input.get();
    Article article = ingested.article();
    if (article == null) {
      return new Attempt(null, ingested.problems(), List.of());
    }
    try {
      return new Attempt(extractor.apply(article), ingested.problems(), List.of());
    } catch (RuntimeException | StackOverflowError e) {
      String why = "读这篇文章的数时出错，没有核查（" + e + "）；请报告给维护者";
      Problem problem = new Problem(article.id(), why, true);
      return new Attempt(null, ingested.problems(), List.of(problem));
    }
  }

  /** What came of one input, and what went wrong in either stage. */
  private record Attempt(
      @Nullable Reading reading, List<Problem> ingested, List<Problem> extracted) {}

  private static List<Article> cited(List<Reading> published, List<Result> results) {
    Set<Article> evidence = Collections.newSetFromMap(new IdentityHashMap<>());
    results.forEach(r -> r.evidence().forEach(e -> evidence.add(e.mention().article())));
    return published.stream().map(Reading::article).filter(evidence::contains).toList();
  }
}
