package heshu.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts as bytes; {@link ByteReader} reads them back. */
final class ByteWriter {
  private byte[] bytes = new byte[64];
  private int size;

  private ByteWriter put(int value) {
    makeRoom(1);
    bytes[size++] = (byte) value;
    return this;
  }

  private void makeRoom(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Seven bits a byte, so that few take one. */
  ByteWriter number(int value) {
    int left = value;
    while ((left & ~0x7f) != 0) {
      put(left & 0x7f | 0x80);
      left >>>= 7;
    }
    return put(left);
  }

  ByteWriter small(int value) {
    return put(value);
  }

  ByteWriter large(long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      put((int) (value >>> shift));
    }
    return this;
  }

  ByteWriter text(String value) {
    return block(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes with their number before them. */
  ByteWriter block(byte[] block) {
    return number(block.length).all(block, block.length);
  }

  /** The same. */
  ByteWriter block(ByteWriter block) {
    return number(block.size).all(block.bytes, block.size);
  }

  private ByteWriter all(byte[] all, int count) {
    makeRoom(count);
    System.arraycopy(all, 0, bytes, size, count);
    size += count;
    return this;
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }
}
