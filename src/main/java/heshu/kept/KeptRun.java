package heshu.kept;

import static heshu.Monitor.Stage.COUNT;
import static heshu.Monitor.Stage.READ;

import heshu.Monitor;
import heshu.Pipeline;
import heshu.align.Published;
import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.Checker;
import heshu.desk.Desk;
import heshu.ingest.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * The way of the data where a run like it was kept, for reports that tell of findings alone: what
 * has changed since is read, aligned with those whom it may meet, and checked; what else was found
 * stands. It tells what {@link Pipeline} would.
 */
public final class KeptRun {
  /** For fewer articles nothing is kept: they are read sooner than what was kept of many. */
  public static final int LEAST = 500;

  private final Desk desk;
  private final Path folder;
  private final String program;
  private final Predicate<Article> wanted;
  private final int least;
  private final Pipeline pipeline;
  private final Checker checker;

  /**
   * With a desk that has been made ready.
   *
   * @param folder where runs are kept
   * @param program a name that changes with the program
   * @param wanted articles that the audit holds whole, whether there is a finding in them or not
   * @param least of fewer files nothing is kept
   */
  public KeptRun(Desk desk, Path folder, String program, Predicate<Article> wanted, int least) {
    this.desk = desk;
    this.folder = folder;
    this.program = program;
    this.wanted = wanted;
    this.least = least;
    this.pipeline = new Pipeline(desk);
    this.checker = new Checker(desk::rules);
  }

  /**
   * Checks files, and keeps what was found for the next run.
   *
   * @param paths as they were given
   * @return an audit without claims and without agreements, in which articles that nothing is told
   *     of have no text
   */
  public Audit audit(List<InputFile> files, List<String> paths, Monitor monitor) {
    try {
      if (files.size() >= least && !desk.hasReferences() && areDistinct(files)) {
        return audit(files, new RunName(desk, files, paths, program), monitor);
      }
    } catch (IOException | OutOfStepException e) {
      // a run as a whole tells what was wrong
    }
    return pipeline.audit(Pipeline.files(files), Published.NOTHING, monitor);
  }

  private static boolean areDistinct(List<InputFile> files) {
    return files.stream()
            .filter(file -> file.problem() == null)
            .map(InputFile::id)
            .distinct()
            .count()
        == files.stream().filter(file -> file.problem() == null).count();
  }

  private Audit audit(List<InputFile> files, RunName name, Monitor monitor) throws IOException {
    monitor.begins(files.size());
    Path file = folder.resolve(name.file());
    State before = State.read(file).orElseGet(State::none);
    Intake intake =
        monitor.stage(READ, () -> Intake.of(files, before, name::settings, pipeline, monitor));
    Renewal renewal = new Renewal(before, intake, desk::read, checker, wanted);
    State now = renewal.state(monitor);
    if (!now.articles().equals(before.articles())) {
      now.write(file);
      StaleRuns.remove(folder, name.ofProgram());
    }
    Findings findings = monitor.stage(COUNT, () -> Findings.of(now, renewal::article));
    return new Audit(
        findings.articles(), List.of(), findings.results(), findings.coverage(), intake.problems());
  }
}
