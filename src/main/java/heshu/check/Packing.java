package heshu.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of some results, compressed, since those of a large run would fill the memory; they
 * are unpacked together when a report reads one of them.
 */
final class Packing {
  /** As many results as are unpacked at once. */
  private static final int SIZE = 64;

  /** Bytes that the compressor hands on at once. */
  private static final int BUFFER = 4096;

  private final byte[] bytes;
  private @Nullable SoftReference<List<Wording>> open;

  private Packing(List<Result> results) {
    bytes = written(results);
  }

  /** The same results, their wordings packed. */
  static List<Result> packed(List<Result> results) {
    List<Result> packed = new ArrayList<>();
    for (int from = 0; from < results.size(); from += SIZE) {
      List<Result> part = results.subList(from, Math.min(results.size(), from + SIZE));
      Packing packing = new Packing(part);
      for (int i = 0; i < part.size(); i++) {
        packed.add(part.get(i).worded(new Packed(packing, i)));
      }
    }
    return packed;
  }

  /** A row a result: its messages in both languages, then its steps. */
  private static byte[] written(List<Result> results) {
    String[][] rows = results.stream().map(Packing::row).toArray(String[][]::new);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out =
        new ObjectOutputStream(new DeflaterOutputStream(bytes, fast, BUFFER))) {
      out.writeObject(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static String[] row(Result result) {
    Stream<String> messages = Stream.of(result.message(), result.messageEn());
    return Stream.concat(messages, result.steps().stream()).toArray(String[]::new);
  }

  private synchronized Wording wording(int index) {
    List<Wording> read = open == null ? null : open.get();
    if (read == null) {
      read = read();
      open = new SoftReference<>(read);
    }
    return read.get(index);
  }

  private List<Wording> read() {
    try (ObjectInputStream in =
        new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return Arrays.stream((String[][]) in.readObject()).map(Packing::wording).toList();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("wordings that this run packed cannot be unpacked", e);
    }
  }

  private static Wording wording(String[] row) {
    return new Wording.Plain(row[0], row[1], List.of(row).subList(2, row.length));
  }

  private record Packed(Packing packing, int index) implements Wording {
    @Override
    public String message() {
      return packing.wording(index).message();
    }

    @Override
    public String messageEn() {
      return packing.wording(index).messageEn();
    }

    @Override
    public List<String> steps() {
      return packing.wording(index).steps();
    }
  }
}
