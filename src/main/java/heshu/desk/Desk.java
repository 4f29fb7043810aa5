package heshu.desk;

import heshu.align.References;
import heshu.article.Article;
import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.claim.Reading;
import heshu.extract.Extractor;
import heshu.extract.OwnWords;
import heshu.extract.cache.ReadingCache;
import heshu.extract.figure.FigureReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What each article is read and checked with: the program's own, and what a desk adds for it. */
public final class Desk {
  private final RuleBook shipped;
  private final @Nullable ReadingCache cache;
  private final Settings given;
  private final Faults faults = new Faults();
  private final Configs configs;
  private final Map<String, Settings> settings = new ConcurrentHashMap<>();
  private final Map<Settings, Settings> withGiven = new ConcurrentHashMap<>();
  private final Map<Settings, String> texts = new ConcurrentHashMap<>();
  private final Map<Settings, RuleBook> books = new LinkedHashMap<>();
  private final Map<List<Path>, References> references = new LinkedHashMap<>();
  private final Map<OwnWords, Extractor> extractors = new ConcurrentHashMap<>();
  private final Map<OwnWords, FigureReader> figures = new ConcurrentHashMap<>();

  public Desk(RuleBook shipped, DeskFiles files) {
    this(shipped, files, null);
  }

  /**
   * With what was read before.
   *
   * @param cache null where nothing is kept
   */
  public Desk(RuleBook shipped, DeskFiles files, @Nullable ReadingCache cache) {
    this.shipped = shipped;
    this.cache = cache;
    given = files.settings();
    Set<String> names = new TreeSet<>();
    for (RuleInfo rule : shipped.rules()) {
      names.add(rule.id());
      names.add(rule.family());
    }
    configs = new Configs(files, names, faults);
  }

  /** The program's rules and words only, for every article. */
  public static Desk shipped() {
    return new Desk(RuleBook.shipped(), DeskFiles.NONE);
  }

  /**
   * Reads all that a desk has for some articles.
   *
   * @param articles their paths as given
   * @throws DeskException with everything that is wrong with the desk's files
   */
  public void ready(Collection<String> articles) {
    articles.forEach(this::settings);
    Set<Settings> used = Set.copyOf(settings.values());
    used.stream().filter(one -> !books.containsKey(one)).forEach(this::compile);
    used.stream()
        .map(Settings::references)
        .forEach(
            tables -> references.computeIfAbsent(tables, t -> new ReferenceTables(faults).read(t)));
    faults.raise();
  }

  private Settings settings(String article) {
    return settings.computeIfAbsent(
        article,
        id ->
            withGiven.computeIfAbsent(
                absolute(id).map(configs::settings).orElse(Settings.NONE), own -> own.then(given)));
  }

  private static Optional<Path> absolute(String id) {
    try {
      return Optional.of(Path.of(id).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty(); // a name given to standard input need not be a path
    }
  }

  private void compile(Settings one) {
    try {
      books.put(one, one.applied(new RuleFolders(one.folders()).with(shipped)));
    } catch (DeskException e) {
      faults.addAll(one.folders().get(0), e.errors());
    }
  }

  /** The rules that an article is checked by. */
  public synchronized RuleBook rules(Article article) {
    Settings own = settings(article.id());
    if (!books.containsKey(own)) {
      ready(List.of(article.id()));
    }
    return books.getOrDefault(own, shipped);
  }

  /** The reference figures that an article is held against. */
  public References references(Article article) {
    return references.getOrDefault(settings(article.id()).references(), References.NONE);
  }

  /** Reads an article with the words that hold for it. */
  public Reading read(Article article) {
    OwnWords words = settings(article.id()).words();
    Extractor extractor = extractors.computeIfAbsent(words, own -> new Extractor(own));
    return cache == null ? extractor.read(article) : cache.read(article, words, extractor::read);
  }

  /**
   * Reads figures with the words that hold for an article.
   *
   * @param article its path as given
   * @throws DeskException with everything that is wrong with its configuration
   */
  public FigureReader figures(String article) {
    OwnWords words = settings(article).words();
    faults.raise();
    return figures.computeIfAbsent(words, FigureReader::with);
  }

  /**
   * What an article is read and checked with, in words that change with it, but for what its files
   * of rules hold.
   *
   * @param article its path as given
   */
  public String holdsFor(String article) {
    return texts.computeIfAbsent(settings(article), Settings::toString);
  }

  /** The folders of rules that any of the articles made ready is checked by. */
  public Set<Path> ruleFolders() {
    Set<Path> folders = new TreeSet<>();
    books.keySet().forEach(one -> folders.addAll(one.folders()));
    return folders;
  }

  /** Whether any of the articles made ready is held against reference figures. */
  public boolean hasReferences() {
    return references.values().stream().anyMatch(one -> !one.tables().isEmpty());
  }

  /** The rules that any of the articles made ready is checked by, by id. */
  public List<RuleInfo> rules() {
    Map<String, RuleInfo> all = new TreeMap<>();
    books.values().forEach(book -> book.rules().forEach(rule -> all.putIfAbsent(rule.id(), rule)));
    return List.copyOf(all.values());
  }

  /** The page of a rule where it is one of the desk's own. */
  public Optional<String> page(RuleInfo rule) {
    return books.keySet().stream()
        .map(one -> new RuleFolders(one.folders()).page(rule))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
