package heshu.kept;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What is kept of a run.
 *
 * @param articles in the order of the run
 * @param outcomes of the blocks in which articles met
 * @param slots of the figures
 * @param next the number of the next new article; none is given twice
 */
record State(List<KeptArticle> articles, List<Outcome> outcomes, SlotTable slots, int next) {

  /** Before the first run. */
  static State none() {
    return new State(List.of(), List.of(), new SlotTable(), 0);
  }

  /** Empty where there is none, or it is spoilt. */
  static Optional<State> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Long.BYTES;
      CRC32 sum = new CRC32();
      sum.update(bytes, 0, end);
      return sum.getValue() == ByteBuffer.wrap(bytes).getLong(end)
          ? Optional.of(read(new ByteReader(ByteBuffer.wrap(bytes, 0, end))))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the run does without
    }
  }

  private static State read(ByteReader in) throws IOException {
    int next = in.number();
    SlotTable slots = SlotTable.read(in);
    List<ByteBuffer> written = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      written.add(in.block());
    }
    List<KeptArticle> articles = written.parallelStream().map(KeptArticle::read).toList();
    List<Outcome> outcomes = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      outcomes.add(Outcome.read(in));
    }
    return new State(articles, outcomes, slots, next);
  }

  /** Writes it where the next run finds it; where that cannot be, nothing is kept. */
  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "run", ".part");
      CRC32 sum = new CRC32();
      try (OutputStream all = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
          DataOutputStream out = new DataOutputStream(new CheckedOutputStream(all, sum))) {
        write(out);
        out.writeLong(sum.getValue());
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return; // the next run begins anew
    }
  }

  private void write(DataOutputStream out) throws IOException {
    ByteWriter head = new ByteWriter().number(next);
    slots.write(head);
    out.write(head.number(articles.size()).bytes());
    for (KeptArticle article : articles) {
      ByteBuffer written = article.written();
      out.writeInt(written.remaining());
      out.write(written.array(), written.arrayOffset() + written.position(), written.remaining());
    }
    ByteWriter tail = new ByteWriter().number(outcomes.size());
    outcomes.forEach(outcome -> outcome.write(tail));
    out.write(tail.bytes());
  }
}
