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
  private static final List<String> DIFF =
      List.of(
          "-c",
          "core.quotePath=true",
          "diff",
          "--unified=0",
          "--find-renames",
          "--no-color",
          "--no-ext-diff",
          "--src-prefix=a/",
          "--dst-prefix=b/");
  private static final List<String> UNTRACKED =
      List.of("ls-files", "-z", "--others", "--exclude-standard");

  private final Path folder;

  private GitChanges(Path folder) {
    this.folder = folder;
  }

  /**
   * What differs from the merge base with {@code ref}: commits, uncommitted and untracked files.
   *
   * @param folder a folder of the repository
   * @throws GateException where git is missing, this is no repository or the history is too short
   */
  public static Changes since(String ref, Path folder) {
    if (ref.isBlank() || ref.startsWith("-")) {
      throw new GateException("--new-from-merge-base 要写一个分支、标签或提交，例如 origin/main");
    }
    String notHere = folder.toAbsolutePath() + " 不在 git 仓库里；请到仓库里运行，或改用 --changed-files";
    String top = new GitChanges(folder).git(List.of("rev-parse", "--show-toplevel"), notHere);
    return new GitChanges(Path.of(top.strip())).changes(ref);
  }

  private Changes changes(String ref) {
    String base =
        git(
                List.of("merge-base", ref, "HEAD"),
                "找不到与 " + ref + " 的共同祖先；请检查名称，并取回足够的历史（actions/checkout 用 fetch-depth: 0）")
            .strip();
    Map<Path, List<LineRange>> lines = new HashMap<>();
    List<String> diff = new ArrayList<>(DIFF);
    diff.add(base);
    DiffReader.read(git(diff, "git diff 没有成功").lines().toList())
        .forEach((path, ranges) -> lines.put(Changes.real(folder.resolve(path)), ranges));
    for (String path : git(UNTRACKED, "git ls-files 没有成功").split("\0")) {
      if (!path.isEmpty()) {
        lines.put(Changes.real(folder.resolve(path)), List.of(LineRange.ALL));
      }
    }
    return new Changes(lines);
  }

  private String git(List<String> arguments, String otherwise) {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
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
