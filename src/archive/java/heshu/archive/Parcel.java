package heshu.archive;

import heshu.article.Article;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Slots;
import heshu.claim.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What was read as bytes, on its way to where it meets others. */
final class Parcel {
  private Parcel() {}

  static byte[] of(Reading reading) {
    return bytes(reading.article(), reading.claims(), reading.relations());
  }

  static byte[] of(Slots slots) {
    return bytes(slots);
  }

  private static byte[] bytes(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Slimming(bytes)) {
      for (Object part : parts) {
        out.writeObject(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  static Reading open(byte[] bytes) {
    Object[] parts = parts(bytes, 3);
    return new Reading((Article) parts[0], (List<Claim>) parts[1], (List<Subject>) parts[2]);
  }

  static Slots slots(byte[] bytes) {
    return (Slots) parts(bytes, 1)[0];
  }

  private static Object[] parts(byte[] bytes, int count) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      Object[] parts = new Object[count];
      for (int i = 0; i < count; i++) {
        parts[i] = in.readObject();
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the driver and the executors run different programs", e);
    }
  }

  /** Leaves an article's text behind: claims hold the sections that they stand in. */
  private static final class Slimming extends ObjectOutputStream {
    Slimming(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Article article ? slim(article) : object;
    }

    private static Article slim(Article article) {
      return new Article(
          article.id(),
          SourceText.ofLines(article.source().lineStarts()),
          article.title(),
          article.publication(),
          article.outlet(),
          List.of());
    }
  }
}
