package heshu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** The paths that a user named. */
final class Inputs {
  private Inputs() {}

  /**
   * @throws UsageException where a path does not exist or standard input is named twice
   */
  static void requireExisting(List<String> paths) {
    if (Collections.frequency(paths, "-") > 1) {
      throw new UsageException("标准输入（-）只能写一次");
    }
    for (String path : paths) {
      if (!path.equals("-") && !exists(path)) {
        throw new UsageException("找不到 " + path + "；请检查路径是否写对（当前文件夹：" + here() + "）");
      }
    }
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path here() {
    return Path.of("").toAbsolutePath();
  }
}
