package heshu.extract.cache;

import heshu.article.Article;
import heshu.article.Section;
import heshu.quantity.Rational;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was read in an article, without the article; {@link Unpacker} reads it back. What is
 * one thing in memory is written once.
 */
public final class Packer {
  private final Article article;
  private final DataOutputStream out;
  private final IdentityHashMap<Object, Integer> records = new IdentityHashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final IdentityHashMap<Section, Integer> sections = new IdentityHashMap<>();
  private int count;

  public Packer(Article article, OutputStream out) {
    this.article = article;
    this.out = new DataOutputStream(out);
    article.sections().forEach(section -> sections.put(section, sections.size()));
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException where it holds something that cannot be read back
   */
  public void write(@Nullable Object value) throws IOException {
    Integer before = value instanceof String ? texts.get(value) : records.get(value);
    if (value == null) {
      tag(Tag.NULL);
    } else if (before != null) {
      tag(Tag.AGAIN);
      out.writeInt(before);
    } else if (value == article) {
      tag(Tag.ARTICLE);
    } else if (value instanceof Section section) {
      section(section);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      many(value);
    } else if (value instanceof Record) {
      record(value);
    } else {
      single(value);
    }
  }

  private void section(Section section) throws IOException {
    Integer number = sections.get(section);
    if (number == null) {
      throw new IllegalArgumentException("a section of another article");
    }
    tag(Tag.SECTION);
    out.writeInt(number);
  }

  private void text(String text) throws IOException {
    tag(Tag.TEXT);
    out.writeUTF(text);
    texts.put(text, count++);
  }

  private void record(Object value) throws IOException {
    String name = value.getClass().getName();
    Shape shape = Shape.of(name);
    tag(Tag.RECORD);
    write(name);
    for (int i = 0; i < shape.size(); i++) {
      write(shape.part(value, i));
    }
    records.put(value, count++);
  }

  private void many(Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey());
        write(entry.getValue());
      }
      return;
    }
    if (!(value instanceof List<?>) && !(value instanceof Set<?>)) {
      throw new IllegalArgumentException("cannot keep a " + value.getClass());
    }
    Collection<?> all = (Collection<?>) value;
    tag(value instanceof List<?> ? Tag.LIST : Tag.SET);
    out.writeInt(all.size());
    for (Object one : all) {
      write(one);
    }
  }

  private void single(Object value) throws IOException {
    if (value instanceof Integer number) {
      tag(Tag.NUMBER);
      out.writeInt(number);
    } else if (value instanceof Boolean truth) {
      tag(truth ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof LocalDate day) {
      tag(Tag.DAY);
      out.writeLong(day.toEpochDay());
    } else if (value instanceof Rational rational) {
      tag(Tag.RATIONAL);
      write(rational.toString());
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.ENUM);
      write(constant.getDeclaringClass().getName());
      write(constant.name());
    } else {
      throw new IllegalArgumentException("cannot keep a " + value.getClass());
    }
  }

  private void tag(Tag tag) throws IOException {
    out.writeByte(tag.code());
  }
}
