package heshu.ledger;

import heshu.align.Key;
import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.Sentence;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.relation.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what one version of an article says. */
final class Recording {
  private record Quoted(int number, int start) {}

  private final Handle handle;
  private final int article;
  private final String recorded;
  private final int passagesBefore;
  private final int figuresBefore;
  private final List<Map<String, @Nullable Object>> passages = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> figures = new ArrayList<>();
  private final IdentityHashMap<Section, Map<Integer, Quoted>> quoted = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Integer> numbers = new IdentityHashMap<>();

  /** For the first that is written of an article. */
  Recording(Handle handle, int article, String recorded) {
    this(handle, article, recorded, 0, 0);
  }

  /** For what comes behind the passages and figures that are there. */
  Recording(Handle handle, int article, String recorded, int passages, int figures) {
    this.handle = handle;
    this.article = article;
    this.recorded = recorded;
    this.passagesBefore = passages;
    this.figuresBefore = figures;
  }

  void write(Name name, int version, Reading reading, List<Key> keys) {
    Insert.into("article", handle, List.of(head(name, version, reading.article())));
    List<Map<String, @Nullable Object>> progress = new ArrayList<>();
    reading.claims().forEach(this::number);
    reading.relations().stream()
        .filter(Progress.class::isInstance)
        .map(Progress.class::cast)
        .forEach(p -> progress.add(progress(p, progress.size() + 1)));
    Insert.into("passage", handle, passages);
    Insert.into("figure", handle, figures);
    Insert.into("progress", handle, progress);
    String published = reading.article().publication().toString();
    Insert.newInto("block", handle, keys.stream().map(key -> block(key, published)).toList());
  }

  /** Writes a row that takes the place of an entry's. */
  void correct(Entry old, Claim claim, String reason, String published, List<Key> keys) {
    int unused = number(claim);
    Map<String, @Nullable Object> row = figures.get(0);
    row.put("fact", old.fact());
    row.put("corrects", old.number());
    row.put("reason", reason);
    row.put("published", published);
    Insert.into("passage", handle, passages);
    Insert.into("figure", handle, figures);
    List<Map<String, @Nullable Object>> blocks = new ArrayList<>();
    for (Key key : keys) {
      Map<String, @Nullable Object> block = block(key, published);
      block.put("fact", old.fact());
      blocks.add(block);
    }
    Insert.newInto("block", handle, blocks);
  }

  private Map<String, @Nullable Object> head(Name name, int version, Article article) {
    Publication publication = article.publication();
    Map<String, @Nullable Object> row = row();
    row.put("id", row.remove("article"));
    row.put("name", name.path());
    row.put("version", version);
    row.put("hash", name.hash());
    row.put("title", article.title());
    row.put("outlet", article.outlet());
    row.put("published_from", publication.from() == null ? null : publication.from().toString());
    row.put("published_to", publication.to() == null ? null : publication.to().toString());
    row.put("published_source", publication.source().name());
    row.put("line_lengths", Places.lines(article.source()));
    row.put("recorded", recorded);
    return row;
  }

  /** The number of a figure within the article; written down when it is met first. */
  private int number(Claim claim) {
    Integer known = numbers.get(claim);
    if (known != null) {
      return known;
    }
    int number = figuresBefore + numbers.size() + 1;
    numbers.put(claim, number);
    Mention mention = claim.mention();
    Quoted sentence = quoted(mention);
    Map<String, @Nullable Object> row = row();
    row.putAll(FigureColumns.of(claim));
    row.put("number", number);
    row.put("fact", number);
    row.put("corrects", null);
    row.put("reason", null);
    row.put("published", mention.article().publication().toString());
    row.put("recorded", recorded);
    row.put("passage", sentence.number());
    row.put("start_at", mention.start() - sentence.start());
    row.put("end_at", mention.end() - sentence.start());
    figures.add(row);
    return number;
  }

  private Quoted quoted(Mention mention) {
    Section section = mention.section();
    Sentence sentence = section.sentenceAt(mention.start());
    return quoted
        .computeIfAbsent(section, s -> new HashMap<>())
        .computeIfAbsent(
            sentence.start(),
            start -> {
              int end = Math.max(sentence.end(), mention.end());
              MappedText text = section.mapped().slice(start, end);
              Map<String, @Nullable Object> row = row();
              int number = passagesBefore + passages.size() + 1;
              row.put("number", number);
              row.put("kind", section.kind().name());
              row.put("text", text.text());
              row.put("places", Places.of(text));
              passages.add(row);
              return new Quoted(number, start);
            });
  }

  private Map<String, @Nullable Object> progress(Progress progress, int number) {
    Map<String, @Nullable Object> row = row();
    row.put("number", number);
    row.put("headline", number(progress.headline()));
    row.put("programme", progress.programme());
    row.put("field", progress.field());
    row.put("total", progress.total() == null ? null : number(progress.total()));
    row.put("done", progress.done() == null ? null : number(progress.done()));
    row.put("rate", progress.rate() == null ? null : number(progress.rate()));
    FigureColumns.time(row, "as_of_", progress.asOf());
    return row;
  }

  private Map<String, @Nullable Object> block(Key key, String published) {
    Map<String, @Nullable Object> row = row();
    row.put("block", key.block());
    row.put("published", published);
    row.put("fact", number(key.claim()));
    row.put("words", key.trace());
    return row;
  }

  private Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("article", article);
    return row;
  }
}
