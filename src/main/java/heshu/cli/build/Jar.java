package heshu.cli.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a jar, in order, each packed or not as it was. */
record Jar(List<Entry> entries) {
  private static final String CLASS = ".class";

  /** One file, with its time and how it is packed. */
  static final class Entry {
    private final ZipEntry header;
    private final byte[] bytes;

    private Entry(ZipEntry header, byte[] bytes) {
      this.header = header;
      this.bytes = bytes;
    }

    private Entry as(String name, byte[] other) {
      ZipEntry renamed = new ZipEntry(name);
      renamed.setTime(header.getTime());
      renamed.setMethod(header.getMethod());
      return new Entry(renamed, other);
    }

    String name() {
      return header.getName();
    }

    byte[] bytes() {
      return bytes.clone();
    }

    private void write(ZipOutputStream zip) throws IOException {
      ZipEntry written = as(name(), bytes).header;
      if (written.getMethod() == ZipEntry.STORED) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        written.setSize(bytes.length);
        written.setCrc(sum.getValue());
      }
      zip.putNextEntry(written);
      zip.write(bytes);
    }
  }

  static Jar read(Path path) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (InputStream in = Files.newInputStream(path);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.add(new Entry(e, zip.readAllBytes()));
      }
    }
    return new Jar(entries);
  }

  /** The classes that every Java version loads from here. */
  List<Entry> classes() {
    return entries.stream()
        .filter(e -> e.name().endsWith(CLASS) && !e.name().startsWith("META-INF/"))
        .toList();
  }

  /** With other bytes for some classes, by internal name, and new classes behind all others. */
  Jar with(Map<String, byte[]> classes) {
    Map<String, byte[]> left = new TreeMap<>(classes);
    List<Entry> all = new ArrayList<>();
    for (Entry entry : entries) {
      byte[] bytes = left.remove(entry.name().replaceFirst("\\.class$", ""));
      all.add(bytes == null ? entry : entry.as(entry.name(), bytes));
    }
    Entry like = classes().get(0);
    left.forEach((name, bytes) -> all.add(like.as(name + CLASS, bytes)));
    return new Jar(all);
  }

  void write(Path path) throws IOException {
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Entry entry : entries) {
        entry.write(zip);
      }
    }
  }
}
