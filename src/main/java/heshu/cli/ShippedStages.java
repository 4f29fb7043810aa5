package heshu.cli;

import heshu.Pipeline;
import heshu.article.Article;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import heshu.extract.figure.FigureReader;
import heshu.extract.time.TimeReader;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import heshu.report.RuleEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stages as they come with the program. */
final class ShippedStages implements Stages {
  private final Supplier<RuleBook> book = once(RuleBook::shipped);
  private final Supplier<FigureReader> figures = once(FigureReader::standard);
  private final TimeReader times = new TimeReader();
  private final InputStream standardInput;

  ShippedStages(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Audit audit(List<String> paths, String stdinName) {
    return new Pipeline(book.get()).check(ingest(paths, stdinName));
  }

  @Override
  public Audit audit(List<String> paths, String stdinName, String ledger) {
    try (OpeningLedger published = new OpeningLedger(ledger)) {
      return new Pipeline(book.get()).check(ingest(paths, stdinName), published);
    }
  }

  @Override
  public Readings readings(List<String> paths, String stdinName) {
    List<Ingested> inputs = ingest(paths, stdinName);
    List<Problem> problems = inputs.stream().flatMap(i -> i.problems().stream()).toList();
    return new Readings(new Pipeline(book.get()).read(inputs), problems);
  }

  @Override
  public Library articles(List<String> paths, String stdinName) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Ingested ingested : ingest(paths, stdinName)) {
      problems.addAll(ingested.problems());
      Article article = ingested.article();
      if (article != null) {
        articles.add(article);
      }
    }
    return new Library(articles, problems);
  }

  @Override
  public Readout read(String text, Publication publication) {
    List<TimeExpression> told = times.read(text, publication, null);
    List<Span> taken = told.stream().map(t -> new Span(t.start(), t.end())).toList();
    List<Figure> read = figures.get().read(text, taken);
    return new Readout(read, told, List.of());
  }

  @Override
  public List<RuleEntry> rules() {
    return book.get().rules().stream()
        .map(r -> new RuleEntry(r.id(), r.family(), r.title().zh(), r.severity()))
        .toList();
  }

  @Override
  public Optional<String> page(String id) {
    return book.get().rule(id).map(ShippedStages::page);
  }

  private static String page(RuleInfo rule) {
    String resource = "/rules/" + rule.family() + "/" + rule.id() + ".md";
    try (InputStream in = ShippedStages.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Ingested> ingest(List<String> paths, String stdinName) {
    List<String> files = paths.stream().filter(p -> !p.equals("-")).toList();
    List<InputFile> listed = Ingest.list(files);
    Stream<Ingested> piped =
        files.size() == paths.size() ? Stream.empty() : Stream.of(standardInput(stdinName));
    return Stream.concat(piped, listed.stream().map(Ingest::read)).toList();
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
