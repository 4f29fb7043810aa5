package heshu.cli;

import heshu.Monitor;
import heshu.Pipeline;
import heshu.align.Published;
import heshu.article.Article;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.check.Precision;
import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.claim.Reading;
import heshu.claim.TimeExpression;
import heshu.desk.Desk;
import heshu.desk.DeskFiles;
import heshu.desk.ReferenceTables;
import heshu.desk.RuleFolders;
import heshu.desk.RuleTrial;
import heshu.extract.Extractor;
import heshu.extract.cache.Digest;
import heshu.extract.cache.ReadingCache;
import heshu.extract.figure.FigureReader;
import heshu.extract.figure.Unread;
import heshu.extract.time.TimeReader;
import heshu.extract.words.Segmenter;
import heshu.gate.Terms;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import heshu.kept.KeptRun;
import heshu.report.RuleEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stages as they come with the program. */
final class ShippedStages implements Stages {
  private final DeskFiles files;
  private final Supplier<RuleBook> shipped;
  private final Supplier<Desk> desk = once(this::opened);
  private final Supplier<String> program = once(Digest::ofProgram);
  private final TimeReader times = new TimeReader();
  private final InputStream standardInput;
  private final Monitor monitor;
  private final @Nullable Path cache;

  ShippedStages(InputStream standardInput) {
    this(
        standardInput,
        once(RuleBook::shipped),
        new DeskFiles(null, true, List.of(), List.of()),
        Monitor.NONE,
        null);
  }

  private ShippedStages(
      InputStream standardInput,
      Supplier<RuleBook> shipped,
      DeskFiles files,
      Monitor monitor,
      @Nullable Path cache) {
    this.monitor = monitor;
    this.cache = cache;
    this.standardInput = standardInput;
    this.shipped = shipped;
    this.files = files;
  }

  private Desk opened() {
    return new Desk(
        shipped.get(), files, cache == null ? null : new ReadingCache(cache, program.get()));
  }

  /**
   * Begins to load the dictionaries and the rules while the command line is read and the files are
   * found; who needs them waits for them.
   */
  void getReady() {
    CompletableFuture<Void> unused =
        CompletableFuture.allOf(
            CompletableFuture.runAsync(Segmenter::load),
            CompletableFuture.runAsync(() -> shipped.get().load()));
  }

  @Override
  public Stages with(DeskFiles own) {
    return new ShippedStages(standardInput, shipped, own, monitor, cache);
  }

  @Override
  public Stages watchedBy(Monitor other) {
    return new ShippedStages(standardInput, shipped, files, other, cache);
  }

  @Override
  public Stages keptIn(@Nullable Path folder) {
    return new ShippedStages(standardInput, shipped, files, monitor, folder);
  }

  @Override
  public RuleTrial trial(Path folder) throws IOException {
    RuleFolders tried = new RuleFolders(List.of(folder));
    RuleBook book = tried.with(shipped.get());
    Function<Article, Reading> extractor = new Extractor()::read;
    return RuleTrial.of(
            folder,
            tried.rules(),
            material ->
                new Pipeline(book, extractor, ReferenceTables.of(material.tables()))
                    .check(read(material.articles()))
                    .results())
        .with(book.unindexedJoins());
  }

  private static List<Ingested> read(List<Article> articles) {
    return articles.stream().map(article -> new Ingested(article, List.of())).toList();
  }

  @Override
  public Audit audit(List<String> paths, String stdinName) {
    Found found = found(paths, stdinName);
    return pipeline(found).audit(found.inputs(), Published.NOTHING, monitor);
  }

  @Override
  public Audit audit(List<String> paths, String stdinName, String ledger) {
    Found found = found(paths, stdinName);
    Pipeline pipeline = pipeline(found);
    try (OpeningLedger published = new OpeningLedger(ledger)) {
      return pipeline.audit(found.inputs(), published, monitor);
    }
  }

  @Override
  public Audit findings(List<String> paths, String stdinName) {
    if (cache == null || paths.contains("-")) {
      return audit(paths, stdinName);
    }
    List<InputFile> files = Ingest.list(paths);
    desk.get().ready(files.stream().map(InputFile::id).toList());
    return new KeptRun(desk.get(), cache, program.get(), Terms::mayWaive, KeptRun.LEAST)
        .audit(files, paths, monitor);
  }

  @Override
  public Readings readings(List<String> paths, String stdinName) {
    Found found = found(paths, stdinName);
    List<Problem> problems = new ArrayList<>();
    return new Readings(pipeline(found).read(found.inputs(), problems), problems);
  }

  /** What is wrong with the desk's files for these inputs is told before any of them is read. */
  private Pipeline pipeline(Found found) {
    desk.get().ready(found.names());
    return new Pipeline(desk.get());
  }

  @Override
  public Library articles(List<String> paths, String stdinName) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Ingested ingested :
        found(paths, stdinName).inputs().parallelStream().map(Supplier::get).toList()) {
      problems.addAll(ingested.problems());
      Article article = ingested.article();
      if (article != null) {
        articles.add(article);
      }
    }
    return new Library(articles, problems);
  }

  @Override
  public Readout read(String article, String text, Publication publication) {
    List<TimeExpression> told = times.read(text, publication, null);
    List<Span> taken = told.stream().map(t -> new Span(t.start(), t.end())).toList();
    FigureReader.Found found = desk.get().figures(article).find(text, taken);
    List<Span> all = new ArrayList<>(taken);
    all.addAll(found.names());
    found.figures().forEach(f -> all.add(new Span(f.start(), f.end())));
    return new Readout(found.figures(), told, Unread.in(text, all));
  }

  @Override
  public List<RuleEntry> rules() {
    return known().stream().map(RuleEntry::of).toList();
  }

  /** The rules of the last check; before any, those for articles in the current folder. */
  private List<RuleInfo> known() {
    if (desk.get().rules().isEmpty()) {
      desk.get().ready(List.of("stdin"));
    }
    return desk.get().rules();
  }

  @Override
  public Optional<String> page(String id) {
    return known().stream().filter(rule -> rule.id().equals(id)).findFirst().map(this::page);
  }

  private String page(RuleInfo rule) {
    return desk.get().page(rule).orElseGet(() -> shippedPage(rule));
  }

  private static String precision(RuleInfo rule) {
    return Precision.shipped(rule.id())
        .map(p -> "在真实报道上报出过 %d 条 error 或 warning，逐条对照原文，对的 %d 条。".formatted(p.judged(), p.right()))
        .orElse("在真实报道上还没有报出过 error 或 warning，没有可算的例子。");
  }

  private static String shippedPage(RuleInfo rule) {
    String resource = "/rules/" + rule.family() + "/" + rule.id() + ".md";
    try (InputStream in = ShippedStages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no page " + resource);
      }
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
      return page + "\n\n## 准确率\n\n" + precision(rule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands at some paths, by the names that its articles will have. */
  private record Found(List<String> names, List<Supplier<Ingested>> inputs) {}

  private Found found(List<String> paths, String stdinName) {
    List<String> files = paths.stream().filter(p -> !p.equals("-")).toList();
    List<String> names = new ArrayList<>();
    List<Supplier<Ingested>> inputs = new ArrayList<>();
    if (files.size() < paths.size()) {
      names.add(stdinName);
      inputs.add(() -> standardInput(stdinName));
    }
    List<InputFile> listed = Ingest.list(files);
    listed.forEach(file -> names.add(file.id()));
    inputs.addAll(Pipeline.files(listed));
    return new Found(names, inputs);
  }

  private Ingested standardInput(String name) {
    try {
      return Ingest.read(name, standardInput.readAllBytes());
    } catch (IOException e) {
      String why = "标准输入没有读完（" + e.getMessage() + "），没有核查";
      return new Ingested(null, List.of(new Problem(name, why, true)));
    }
  }

  private static <T> Supplier<T> once(Supplier<T> make) {
    return new Supplier<>() {
      private @Nullable T made;

      @Override
      public synchronized T get() {
        T value = made;
        if (value == null) {
          value = make.get();
          made = value;
        }
        return value;
      }
    };
  }
}
