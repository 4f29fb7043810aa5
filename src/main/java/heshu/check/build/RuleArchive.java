package heshu.check.build;

import heshu.check.RuleIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Compiled rules in one file. */
final class RuleArchive {
  private RuleArchive() {}

  /** Empty where there is none, or none that can be trusted. */
  static Optional<RuleFolder> read(Path file, String stamp) {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    RuleIndex index = null;
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals(RuleIndex.FILE)) {
          String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          index = RuleIndex.read(new StringReader(text));
        } else {
          classes.put(e.getName(), zip.readAllBytes());
        }
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // none yet, or torn: the caller writes it anew
    }
    return index == null || !index.stamp().equals(stamp) || !Vocabulary.allows(classes)
        ? Optional.empty()
        : Optional.of(new RuleFolder(classes, index));
  }

  /** Writes whole or not at all; where the cache cannot be written there is none. */
  static void write(RuleFolder rules, Path file) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "rules", ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        write(rules, out);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return; // the next run compiles again
    }
  }

  private static void write(RuleFolder rules, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      StringWriter index = new StringWriter();
      rules.index().write(index);
      entry(zip, RuleIndex.FILE, index.toString().getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> e : rules.classes().entrySet()) {
        entry(zip, e.getKey(), e.getValue());
      }
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
