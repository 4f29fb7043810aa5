package heshu.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is by its name. */
final class FileTypes {
  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,7})$");
  private static final Set<String> HTML = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> TEXT = Set.of("", "txt", "text");
  private static final Set<String> NOT_NEWS =
      Set.of(
          "json", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "wps", "et", "dps", "odt",
          "ods", "rtf", "epub", "zip", "gz", "7z", "rar", "tar", "jar", "png", "jpg", "jpeg", "gif",
          "webp", "bmp", "svg", "ico", "mp3", "mp4", "mov", "avi", "wav", "css", "js", "xml",
          "yaml", "yml", "class", "java", "db", "sqlite");

  private FileTypes() {}

  /** The extension in lower case without its dot, empty for none. */
  static String extension(String id) {
    Matcher extension = EXTENSION.matcher(id);
    return extension.find() ? extension.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether a file found in a folder is read. */
  static boolean read(String id) {
    String extension = extension(id);
    return html(id) || markdown(id) || TEXT.contains(extension);
  }

  /** Whether a file is not read even where it is given by name. */
  static boolean refused(String id) {
    return NOT_NEWS.contains(extension(id));
  }

  static boolean html(String id) {
    return HTML.contains(extension(id));
  }

  static boolean markdown(String id) {
    return MARKDOWN.contains(extension(id));
  }
}
