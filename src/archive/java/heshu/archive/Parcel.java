package heshu.archive;

import heshu.article.Article;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A reading as bytes, on its way to where it meets others. */
final class Parcel {
  private Parcel() {}

  static byte[] of(Reading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Slimming(bytes)) {
      out.writeObject(reading.article());
      out.writeObject(reading.claims());
      out.writeObject(reading.relations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  static Reading open(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return new Reading(
          (Article) in.readObject(),
          (List<Claim>) in.readObject(),
          (List<Subject>) in.readObject());
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
