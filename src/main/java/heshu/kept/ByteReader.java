package heshu.kept;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what {@link ByteWriter} wrote; a runtime exception where the bytes are others. */
final class ByteReader {
  private final byte[] bytes;
  private int at;

  /** From a place on. */
  ByteReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** All that it reads of. */
  byte[] bytes() {
    return bytes;
  }

  /** Where it stands. */
  int at() {
    return at;
  }

  /** Goes on from another place. */
  void go(int place) {
    at = place;
  }

  int number() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7f;
    for (int shift = 7; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  int small() {
    return bytes[at++];
  }

  long large() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xffL) << shift;
    }
    return value;
  }

  String text() {
    int size = number();
    int from = skipped(size);
    return size == 0 ? "" : new String(bytes, from, size, StandardCharsets.UTF_8);
  }

  /** Goes over so many bytes; where they begin. */
  int skipped(int count) {
    int from = Objects.checkFromIndexSize(at, count, bytes.length);
    at = from + count;
    return from;
  }

  /** Goes over bytes that have their number before them; where they begin. */
  int block() {
    int size = number();
    return skipped(size);
  }
}
