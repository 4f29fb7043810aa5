package heshu.kept;

import java.io.IOException;
import java.io.OutputStream;

/** Part of what is kept of a run, which goes from one run to the next as it is. */
final class Slice {
  private final byte[] bytes;
  private final int from;
  private final int to;

  private Slice(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  static Slice of(ByteWriter written) {
    byte[] bytes = written.bytes();
    return new Slice(bytes, 0, bytes.length);
  }

  /** One that has its number of bytes before it, as {@link #write} writes it. */
  static Slice read(ByteReader in) {
    int from = in.block();
    return new Slice(in.bytes(), from, in.at());
  }

  void write(OutputStream out) throws IOException {
    new ByteWriter().number(to - from).writeTo(out);
    out.write(bytes, from, to - from);
  }

  ByteReader reader() {
    return at(from);
  }

  ByteReader at(int place) {
    return new ByteReader(bytes, place);
  }
}
