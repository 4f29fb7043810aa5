package heshu.kept;

import heshu.Monitor;
import heshu.Pipeline;
import heshu.align.Published;
import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.RuleBook;
import heshu.desk.Desk;
import heshu.desk.DeskFiles;
import heshu.extract.cache.ReadingCache;
import heshu.gate.Terms;
import heshu.ingest.Ingest;
import heshu.ingest.InputFile;
import heshu.report.CheckstyleReport;
import heshu.report.CsvReport;
import heshu.report.Gate;
import heshu.report.GithubReport;
import heshu.report.GitlabReport;
import heshu.report.LineReport;
import heshu.report.RdjsonReport;
import heshu.report.Report;
import heshu.report.RuleEntry;
import heshu.report.Run;
import heshu.report.SarifReport;
import heshu.report.TextReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Runs over the same files with what was kept of the last one, and as a whole. */
final class KeptRuns {
  private static final RuleBook RULES = RuleBook.shipped();
  private static final List<Report> REPORTS =
      List.of(
          new TextReport(),
          new LineReport(),
          new SarifReport(),
          new CheckstyleReport(),
          new GitlabReport(),
          new GithubReport(null),
          new RdjsonReport(),
          new CsvReport());

  private final Path readings;
  private final Path runs;

  KeptRuns(Path folder) {
    readings = folder.resolve("readings");
    runs = folder.resolve("runs");
  }

  Audit whole(List<Path> files, DeskFiles own) {
    List<InputFile> inputs = inputs(files);
    return new Pipeline(desk(inputs, own)).audit(Pipeline.files(inputs), Published.NOTHING);
  }

  Audit kept(List<Path> files, DeskFiles own, String program) {
    return kept(files, own, program, "news");
  }

  /** The same, as if the files had been given by that path. */
  Audit kept(List<Path> files, DeskFiles own, String program, String path) {
    List<InputFile> inputs = inputs(files);
    return new KeptRun(desk(inputs, own), runs, program, Terms::mayWaive, 1)
        .audit(inputs, List.of(path), Monitor.NONE);
  }

  private Desk desk(List<InputFile> inputs, DeskFiles own) {
    Desk desk = new Desk(RULES, own, new ReadingCache(readings, "this one"));
    desk.ready(inputs.stream().map(InputFile::id).toList());
    return desk;
  }

  private static List<InputFile> inputs(List<Path> files) {
    return Ingest.list(files.stream().map(Path::toString).toList());
  }

  /** Every report that looks at findings alone, after the gate has seen the audit. */
  static String told(Audit audit) throws IOException {
    Terms terms = new Terms(null, null, "", List.of(), 0, LocalDate.of(2022, 6, 1));
    List<RuleEntry> rules = RULES.rules().stream().map(RuleEntry::of).toList();
    Run run = new Run(terms.review(audit), Gate.ERROR, rules);
    StringWriter out = new StringWriter();
    for (Report report : REPORTS) {
      report.write(run, out);
    }
    audit.articles().stream().map(Article::id).forEach(id -> out.append(id).append('\n'));
    return out.toString();
  }

  /** Forgets what was read in articles, so that it can be seen what is read again. */
  void forgetReadings() throws IOException {
    for (Path file : files(readings)) {
      Files.delete(file);
    }
  }

  /** How many articles were read since. */
  int read() throws IOException {
    return files(readings).size();
  }

  /** The only run that is kept. */
  Path run() throws IOException {
    return runs().get(0);
  }

  /** All files beside the runs that are kept, and these. */
  List<Path> runs() throws IOException {
    return files(runs);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
