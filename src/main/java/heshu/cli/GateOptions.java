package heshu.cli;

import heshu.check.Audit;
import heshu.gate.BaselineFile;
import heshu.gate.Changes;
import heshu.gate.GateException;
import heshu.gate.GitChanges;
import heshu.gate.Terms;
import heshu.gate.Waiver;
import heshu.gate.WaiverFile;
import heshu.report.Gate;
import heshu.report.RuleEntry;
import heshu.report.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what passes. */
final class GateOptions {

  @Option(
      names = "--fail-on",
      paramLabel = "级别",
      defaultValue = "error",
      description = "从哪一级起算不通过：error、warning、note 或 never（默认 ${DEFAULT-VALUE}）")
  private Gate gate = Gate.ERROR;

  @ArgGroup private @Nullable Change change;

  @Option(
      names = "--baseline",
      paramLabel = "文件",
      description = "基线里的发现照样列出，但不算不通过；不写时用当前文件夹的 " + BaselineFile.DEFAULT + "（若有）")
  private @Nullable Path baseline;

  @Option(
      names = "--waivers",
      paramLabel = "文件",
      description = "经过复核的豁免；不写时用当前文件夹的 " + WaiverFile.DEFAULT + "（若有）")
  private @Nullable Path waivers;

  @Option(
      names = "--min-coverage",
      paramLabel = "百分比",
      defaultValue = "0",
      converter = PercentConverter.class,
      description = "核过的数至少占多少才算通过，如 30%%")
  private int minimumCoverage;

  /** Where new findings are to be looked for. */
  static final class Change {
    @Option(
        names = "--new-from-merge-base",
        paramLabel = "分支",
        description = "只有涉及本次改动（与该分支的共同祖先相比）的发现才算不通过")
    private @Nullable String ref;

    @Option(
        names = "--changed-files",
        paramLabel = "文件",
        description = "只有涉及改动的文件的发现才算不通过，它们列在这个文件里，每行一个路径")
    private @Nullable Path files;

    @Nullable Changes read(List<String> paths) {
      if (ref != null) {
        return GitChanges.since(ref, folder(paths));
      }
      return files == null ? null : Changes.listedIn(files);
    }

    private static Path folder(List<String> paths) {
      Path first =
          paths.stream().filter(p -> !p.equals("-")).findFirst().map(Path::of).orElse(Path.of(""));
      Path parent = first.toAbsolutePath().getParent();
      return Files.isDirectory(first) || parent == null ? first.toAbsolutePath() : parent;
    }
  }

  /**
   * What the run is judged on; read before the work starts.
   *
   * @param paths what is checked: the first tells the repository
   */
  Terms terms(List<String> paths) {
    try {
      Path known = file(baseline, BaselineFile.DEFAULT);
      return new Terms(
          change == null ? null : change.read(paths),
          known == null ? null : BaselineFile.read(known),
          String.valueOf(known),
          waivers(waivers),
          minimumCoverage,
          Today.date());
    } catch (GateException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  Run run(Terms terms, Audit audit, List<RuleEntry> rules) {
    return new Run(terms.review(audit), gate, rules);
  }

  /**
   * The waivers of the file given, else of the usual one.
   *
   * @throws GateException where the file cannot be read
   */
  static List<Waiver> waivers(@Nullable Path given) {
    Path file = file(given, WaiverFile.DEFAULT);
    return file == null ? List.of() : WaiverFile.read(file);
  }

  private static @Nullable Path file(@Nullable Path given, String otherwise) {
    Path usual = Path.of(otherwise);
    return given != null ? given : Files.exists(usual) ? usual : null;
  }
}
