package heshu.extract.cache;

import heshu.article.Article;
import heshu.quantity.Rational;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link Packer} wrote. */
public final class Unpacker {
  private final Article article;
  private final DataInputStream in;
  private final List<Object> before = new ArrayList<>();

  public Unpacker(Article article, InputStream in) {
    this.article = article;
    this.in = new DataInputStream(in);
  }

  /** The next value; any exception where the bytes are not what was written. */
  public @Nullable Object read() throws IOException {
    return switch (Tag.of(in.readByte())) {
      case NULL -> null;
      case AGAIN -> before.get(in.readInt());
      case ARTICLE -> article;
      case SECTION -> article.sections().get(in.readInt());
      case TEXT -> kept(in.readUTF());
      case NUMBER -> in.readInt();
      case TRUE -> true;
      case FALSE -> false;
      case DAY -> LocalDate.ofEpochDay(in.readLong());
      case RATIONAL -> Rational.of(text());
      case LIST -> Collections.unmodifiableList(new ArrayList<>(all()));
      case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(all()));
      case MAP -> map();
      case ENUM -> constant();
      case RECORD -> record();
    };
  }

  private Object kept(Object value) {
    before.add(value);
    return value;
  }

  private String text() throws IOException {
    return (String) Objects.requireNonNull(read());
  }

  private Collection<@Nullable Object> all() throws IOException {
    @Nullable Object[] values = new Object[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read();
    }
    return Arrays.asList(values);
  }

  private Map<Object, Object> map() throws IOException {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      map.put(Objects.requireNonNull(read()), Objects.requireNonNull(read()));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object constant() throws IOException {
    String kind = text();
    String name = text();
    return Constants.of(kind, name);
  }

  private Object record() throws IOException {
    Shape shape = Shape.of(text());
    @Nullable Object[] values = new Object[shape.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = read();
    }
    return kept(shape.whole(values));
  }
}
