package heshu.cli;

import heshu.Monitor;
import heshu.article.Article;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.claim.Figure;
import heshu.claim.Reading;
import heshu.claim.TimeExpression;
import heshu.desk.DeskFiles;
import heshu.desk.RuleTrial;
import heshu.report.RuleEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the commands have done for them; each stage is made ready when it is first called. */
interface Stages {

  /**
   * Reads, extracts, aligns and checks.
   *
   * @param paths files and folders as given; {@code -} is standard input
   * @param stdinName the name that standard input goes by
   */
  Audit audit(List<String> paths, String stdinName);

  /**
   * As {@link #audit(List, String)}, held against what was published before as well.
   *
   * @param ledger a file, or the address of a database
   */
  Audit audit(List<String> paths, String stdinName, String ledger);

  /**
   * As {@link #audit(List, String)}, for reports that tell of findings, coverage and problems
   * alone: what was found in the last run need not be found again.
   */
  Audit findings(List<String> paths, String stdinName);

  /** What the articles at the paths say. */
  Readings readings(List<String> paths, String stdinName);

  /** The articles at the paths, unread. */
  Library articles(List<String> paths, String stdinName);

  /**
   * The figures and times of a piece of text.
   *
   * @param article the path that tells whose words hold; empty for those of the current folder
   */
  Readout read(String article, String text, Publication publication);

  /** The rules that are switched on. */
  List<RuleEntry> rules();

  /** The page of a rule as Markdown, empty where there is no such rule. */
  Optional<String> page(String id);

  /** What articles say, and what was wrong with them. */
  record Readings(List<Reading> readings, List<Problem> problems) {}

  /** The same stages, telling how far they have come. */
  Stages watchedBy(Monitor monitor);

  /**
   * The same stages, keeping what was read in articles for the next run.
   *
   * @param folder null where nothing is kept
   */
  Stages keptIn(@Nullable Path folder);

  /** The same stages with the files that a desk brings of its own. */
  Stages with(DeskFiles files);

  /**
   * Runs the examples of a folder of rules, beside all other rules.
   *
   * @throws heshu.desk.DeskException where a rule or a page is broken
   */
  RuleTrial trial(Path folder) throws IOException;

  /** What stands at some paths. */
  record Library(List<Article> articles, List<Problem> problems) {}

  /**
   * What was read in a text.
   *
   * @param unread digits and numeral words that became neither a figure nor a time nor a name
   */
  record Readout(List<Figure> figures, List<TimeExpression> times, List<Span> unread) {}
}
