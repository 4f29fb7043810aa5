package heshu.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks git what has changed since the work left another branch. */
public final class GitChanges {
  private GitChanges() {}

  /**
   * What differs from the merge base with {@code ref}: commits, uncommitted and untracked files.
   *
   * @throws GateException where git is missing, this is no repository or the history is too short
   */
  public static Changes since(String ref) {
    if (ref.isBlank() || ref.startsWith("-")) {
      throw new GateException("--new-from-merge-base 要写一个分支、标签或提交，例如 origin/main");
    }
    Path top = Path.of(line(git(List.of("rev-parse", "--show-toplevel"), "这里不是 git 仓库")));
    String base =
        line(
            git(
                List.of("merge-base", ref, "HEAD"),
                "找不到与 " + ref + " 的共同祖先；请检查名称，并取回足够的历史（actions/checkout 用 fetch-depth: 0）"));
    Map<Path, List<LineRange>> lines = new HashMap<>();
    List<String> diff =
        List.of(
            "-c",
            "core.quotePath=true",
            "diff",
            "--unified=0",
            "--find-renames",
            "--no-color",
            "--no-ext-diff",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            base);
    DiffReader.read(git(diff, "git diff 没有成功").lines().toList())
        .forEach((path, ranges) -> lines.put(Changes.real(top.resolve(path)), ranges));
    String untracked =
        git(
            List.of("-C", top.toString(), "ls-files", "-z", "--others", "--exclude-standard"),
            "git ls-files 没有成功");
    for (String path : untracked.split("\0")) {
      if (!path.isEmpty()) {
        lines.put(Changes.real(top.resolve(path)), List.of(LineRange.ALL));
      }
    }
    return new Changes(lines);
  }

  private static String line(String output) {
    return output.strip();
  }

  private static String git(List<String> arguments, String otherwise) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new GateException("--new-from-merge-base 用不了：" + otherwise);
      }
      return output;
    } catch (IOException e) {
      throw new GateException("--new-from-merge-base 要用 git，但找不到它；请安装 git，或改用 --changed-files");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GateException("等待 git 时被中断");
    }
  }
}
