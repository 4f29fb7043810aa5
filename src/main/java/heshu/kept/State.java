package heshu.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What is kept of a run.
 *
 * @param articles in the order of the run
 * @param outcomes of the blocks in which articles met
 * @param excerpts of the articles that findings speak of
 * @param slots of the figures
 * @param names of the figures
 * @param next the number of the next new article; none is given twice
 */
record State(
    List<KeptArticle> articles,
    List<Outcome> outcomes,
    Excerpts excerpts,
    SlotTable slots,
    NameTable names,
    int next) {

  /** Before the first run. */
  static State none() {
    return new State(List.of(), List.of(), Excerpts.none(), new SlotTable(), new NameTable(), 0);
  }

  /** What follows it, without what is told of articles. */
  State with(List<KeptArticle> others, List<Outcome> told, int following) {
    return new State(others, told, excerpts, slots, names, following);
  }

  State with(Excerpts others) {
    return new State(articles, outcomes, others, slots, names, next);
  }

  /** All that was found, in articles and across them. */
  Stream<KeptFinding> findings() {
    return Stream.concat(
        articles.stream().flatMap(article -> article.findings().stream()),
        outcomes.stream().map(Outcome::finding).filter(Objects::nonNull));
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
          ? Optional.of(read(new ByteReader(bytes, 0)))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the run does without
    }
  }

  private static State read(ByteReader in) throws IOException {
    int next = in.number();
    SlotTable slots = SlotTable.read(in);
    NameTable names = NameTable.read(in);
    List<KeptArticle> articles = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      articles.add(new KeptArticle(Slice.read(in)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      outcomes.add(Outcome.read(in));
    }
    return new State(articles, outcomes, Excerpts.read(in), slots, names, next);
  }

  /** Writes it where the next run finds it; where that cannot be, nothing is kept. */
  void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "run", ".part");
      CRC32 sum = new CRC32();
      try (OutputStream all = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        write(new CheckedOutputStream(all, sum));
        all.write(ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array());
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      return; // the next run begins anew
    }
  }

  private void write(OutputStream out) throws IOException {
    ByteWriter head = new ByteWriter().number(next);
    slots.write(head);
    names.write(head);
    head.number(articles.size()).writeTo(out);
    for (KeptArticle article : articles) {
      article.written().write(out);
    }
    ByteWriter tail = new ByteWriter().number(outcomes.size());
    outcomes.forEach(outcome -> outcome.write(tail));
    tail.writeTo(out);
    excerpts.write(out);
  }
}
