package heshu.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a unified diff without context: the lines of each file as they are after it. */
final class DiffReader {
  private static final Pattern HUNK = Pattern.compile("@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final String FILE = "+++ ";

  private DiffReader() {}

  /** Lines added or rewritten, by the path below the top of the repository. */
  static Map<String, List<LineRange>> read(List<String> diff) {
    Map<String, List<LineRange>> files = new LinkedHashMap<>();
    List<LineRange> ranges = new ArrayList<>();
    int body = 0;
    for (String line : diff) {
      Matcher hunk = HUNK.matcher(line);
      if (body > 0 && line.startsWith("+")) {
        body--;
      } else if (line.startsWith(FILE)) {
        ranges = new ArrayList<>();
        files.put(path(line.substring(FILE.length())), ranges);
      } else if (hunk.matches()) {
        int first = Integer.parseInt(hunk.group(1));
        body = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        if (body > 0) {
          ranges.add(new LineRange(first, first + body - 1));
        }
      }
    }
    return files;
  }

  /** Without the {@code b/} before it and the tab that ends a path with blanks. */
  private static String path(String written) {
    String path = QuotedPath.read(written.endsWith("\t") ? written.stripTrailing() : written);
    return path.startsWith("b/") ? path.substring(2) : path;
  }
}
