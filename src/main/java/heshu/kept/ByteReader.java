package heshu.kept;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote; a runtime exception where the bytes are others. */
final class ByteReader {
  private final ByteBuffer in;

  ByteReader(ByteBuffer in) {
    this.in = in;
  }

  int number() {
    return in.getInt();
  }

  int small() {
    return in.get();
  }

  long large() {
    return in.getLong();
  }

  String text() {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Bytes with their number before them, not copied. */
  ByteBuffer block() {
    int size = in.getInt();
    ByteBuffer block = in.slice(in.position(), size);
    in.position(in.position() + size);
    return block;
  }

  long[] larges(int count) {
    long[] values = new long[count];
    in.asLongBuffer().get(values);
    in.position(in.position() + count * Long.BYTES);
    return values;
  }

  int[] numbers(int count) {
    int[] values = new int[count];
    in.asIntBuffer().get(values);
    in.position(in.position() + count * Integer.BYTES);
    return values;
  }
}
