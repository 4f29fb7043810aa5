package heshu.kept;

import heshu.desk.Desk;
import heshu.extract.cache.Digest;
import heshu.ingest.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The name that what is kept of a run goes by: another for each program, for each way in which a
 * desk has its articles read and checked, and for other paths.
 */
final class RunName {
  private static final int PROGRAM_LETTERS = 16;
  private static final int OTHER_LETTERS = 48;

  private final Map<String, String> settings = new HashMap<>();
  private final List<Path> folders;
  private final List<String> paths;
  private final String program;

  /**
   * @param paths as they were given
   * @param program a name that changes with the program
   */
  RunName(Desk desk, Collection<InputFile> files, List<String> paths, String program) {
    files.forEach(file -> settings.put(file.id(), desk.holdsFor(file.id())));
    folders = List.copyOf(desk.ruleFolders());
    this.paths = paths;
    this.program = program;
  }

  /** What an article is read and checked with. */
  String settings(String article) {
    return settings.getOrDefault(article, "");
  }

  /**
   * The name of a file.
   *
   * @throws IOException where a rule cannot be read
   */
  String file() throws IOException {
    MessageDigest sha = Digest.sha256();
    add(sha, new TreeSet<>(settings.values()).toString());
    add(sha, paths.toString());
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        add(sha, file.toString());
        add(sha, HexFormat.of().formatHex(Digest.sha256().digest(Files.readAllBytes(file))));
      }
    }
    return ofProgram() + hex(sha).substring(0, OTHER_LETTERS);
  }

  /** How the names of all runs of the program begin. */
  String ofProgram() {
    MessageDigest sha = Digest.sha256();
    add(sha, program);
    return "run-" + hex(sha).substring(0, PROGRAM_LETTERS) + "-";
  }

  private static String hex(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(MessageDigest sha, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
    sha.update(bytes);
  }
}
