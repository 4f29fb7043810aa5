package heshu.kept;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Numbers and texts as bytes; {@link ByteReader} reads them back. */
final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** One step of writing, which cannot fail: all stays in memory. */
  private interface Step {
    void write() throws IOException;
  }

  private ByteWriter step(Step step) {
    try {
      step.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ByteWriter number(int value) {
    return step(() -> out.writeInt(value));
  }

  ByteWriter small(int value) {
    return step(() -> out.writeByte(value));
  }

  ByteWriter large(long value) {
    return step(() -> out.writeLong(value));
  }

  ByteWriter text(String value) {
    return block(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes with their number before them. */
  ByteWriter block(byte[] value) {
    return step(
        () -> {
          out.writeInt(value.length);
          out.write(value);
        });
  }

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
