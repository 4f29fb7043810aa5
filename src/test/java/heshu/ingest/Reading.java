package heshu.ingest;

import heshu.article.Article;
import heshu.article.Section;
import heshu.article.SectionKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads one input written in a test. */
final class Reading {
  private final Ingested ingested;

  private Reading(Ingested ingested) {
    this.ingested = ingested;
  }

  static Reading of(String id, String text) {
    return of(id, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(String id, byte[] bytes) {
    return new Reading(Ingest.read(id, bytes));
  }

  static Reading of(InputFile file) {
    return new Reading(Ingest.read(file));
  }

  Article article() {
    return Objects.requireNonNull(ingested.article(), () -> "no article: " + ingested.problems());
  }

  Ingested ingested() {
    return ingested;
  }

  List<String> texts() {
    return article().sections().stream().map(Section::text).toList();
  }

  List<String> texts(SectionKind kind) {
    return article().sections().stream().filter(s -> s.kind() == kind).map(Section::text).toList();
  }
}
