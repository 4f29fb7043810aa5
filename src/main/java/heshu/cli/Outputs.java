package heshu.cli;

import heshu.report.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/** Where the reports of a run go; made ready before the work starts. */
final class Outputs {
  private final List<Output> outputs;

  private Outputs(List<Output> outputs) {
    this.outputs = outputs;
  }

  /**
   * Opens the way for every output. Findings go to standard output as text unless another output is
   * there.
   *
   * @throws UsageException where a file cannot be written or two outputs share a target
   */
  static Outputs ready(List<Output> wanted) {
    List<Output> outputs = new ArrayList<>(wanted);
    if (outputs.stream().noneMatch(Output::standard)) {
      outputs.add(0, new Output(Format.TEXT, "-"));
    }
    Set<String> targets = new HashSet<>();
    for (Output output : outputs) {
      if (!targets.add(output.target())) {
        throw new UsageException("两种输出写到同一处：" + output.target() + "；请为每种格式给出不同的文件（-o 格式=文件）");
      }
      if (!output.standard()) {
        requireWritable(output);
      }
    }
    return new Outputs(outputs);
  }

  /** Whether the findings as text already stand on standard output. */
  boolean showText() {
    return outputs.stream().anyMatch(o -> o.standard() && o.format() == Format.TEXT);
  }

  /** Whether no output tells of more than findings. */
  boolean tellFindingsAlone() {
    return outputs.stream().map(Output::format).allMatch(Format::tellsFindingsAlone);
  }

  /** Writes all at a time, the page on this thread, since it takes longest and shares its work. */
  void write(Run run, PrintWriter standard) throws IOException {
    List<ForkJoinTask<?>> tasks = new ArrayList<>();
    outputs.stream()
        .sorted(Comparator.comparing(output -> output.format() != Format.HTML))
        .forEach(output -> tasks.add(ForkJoinTask.adapt(() -> write(run, output, standard))));
    try {
      ForkJoinTask.invokeAll(tasks);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(Run run, Output output, PrintWriter standard) {
    try {
      if (output.standard()) {
        output.format().report().write(run, standard);
        standard.flush();
      } else {
        write(run, output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Run run, Output output) throws IOException {
    Path target = Path.of(output.target());
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
        output.format().report().write(run, out);
      }
      return;
    }
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path draft =
        real.resolveSibling("." + real.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        output.format().report().write(run, out, real);
      }
      Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void requireWritable(Output output) {
    try {
      Path target = Path.of(output.target());
      if (Files.isDirectory(target)) {
        throw unwritable(output, "那是一个文件夹，请给出文件名");
      }
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      boolean open = Files.exists(target) ? Files.isWritable(target) : isOpen(folder);
      if (!open) {
        throw unwritable(output, "没有写的权限，请换一个位置（-o 格式=文件）");
      }
    } catch (IOException | InvalidPathException e) {
      throw unwritable(output, "无法建立所在的文件夹，请换一个位置（-o 格式=文件）");
    }
  }

  private static boolean isOpen(@Nullable Path folder) {
    return folder != null && Files.isWritable(folder);
  }

  private static UsageException unwritable(Output output, String why) {
    return new UsageException("报告写不到 " + output.target() + "（" + output.format() + "）：" + why);
  }
}
