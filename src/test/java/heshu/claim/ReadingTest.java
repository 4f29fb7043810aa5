package heshu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void whatIsReadCanBeSentToAnotherMachine() throws Exception {
    Extractor extractor = new Extractor();
    int sent = 0;
    for (InputFile file : Ingest.list(List.of("seeds"))) {
      Article article = Ingest.read(file).article();
      if (article != null) {
        Reading reading = extractor.read(article);
        List<?> claims = (List<?>) sent(reading.claims());
        assertThat(claims).hasToString(reading.claims().toString());
        assertThat((List<?>) sent(reading.relations())).hasSameSizeAs(reading.relations());
        sent += claims.size();
      }
    }
    assertThat(sent).isGreaterThan(100);
  }

  private static Object sent(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
