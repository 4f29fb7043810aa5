package heshu.check.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes when rules, or what they are compiled against, change. */
final class Stamp {
  private static final List<String> VOCABULARY = List.of("article", "quantity", "claim", "check");

  private Stamp() {}

  /** Over the rules and pages of a folder and the classes that rules may use. */
  static String of(Path rules, Path classes) throws IOException {
    MessageDigest sha = sha256();
    add(sha, rules, name -> true);
    for (String part : VOCABULARY) {
      if (Files.exists(classes.resolve(part))) {
        add(sha, classes.resolve(part), name -> true);
      }
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }

  /** Over what makes up one rule, each part as its text. */
  static String of(Object... parts) {
    MessageDigest sha = sha256();
    for (Object part : parts) {
      sha.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 6);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds the names and bytes of the files below a folder whose names are wanted. */
  static void add(MessageDigest sha, Path folder, Predicate<String> wanted) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          byte[] bytes = Files.readAllBytes(file);
          sha.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
          sha.update(bytes);
        }
      }
    }
  }
}
