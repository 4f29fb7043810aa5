package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The items of a list in an indented document, written on all processors where they are many; the
 * bytes are those that one after the other would give.
 */
final class JsonItems {
  /** Items that are written together. */
  private static final int CHUNK = 500;

  /** Chunks that are in memory at once. */
  private static final int TOGETHER = 8;

  private static final String HEAD = "{\n  \"\": [\n    ";
  private static final String TAIL = "\n  ]\n}";

  private JsonItems() {}

  /** Writes one item. */
  interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }

  /** As a field of the document's own object. */
  static <T> void write(JsonGenerator json, String field, List<T> items, Item<T> form)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (int from = 0; from < items.size(); from += CHUNK * TOGETHER) {
      List<T> part = items.subList(from, Math.min(items.size(), from + CHUNK * TOGETHER));
      for (String chunk : chunks(part, form)) {
        json.writeRawValue(chunk);
      }
    }
    json.writeEndArray();
  }

  private static <T> List<String> chunks(List<T> items, Item<T> form) {
    return IntStream.range(0, (items.size() + CHUNK - 1) / CHUNK)
        .parallel()
        .mapToObj(i -> items.subList(i * CHUNK, Math.min(items.size(), (i + 1) * CHUNK)))
        .map(chunk -> chunk(chunk, form))
        .toList();
  }

  /** Items as deep in a document as they will stand, without what is around them. */
  private static <T> String chunk(List<T> items, Item<T> form) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.indented(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("");
      for (T item : items) {
        form.write(json, item);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getBuffer().substring(HEAD.length(), out.getBuffer().length() - TAIL.length());
  }
}
