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
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what one version of an article says. */
final class Recording {
  private record Quoted(int number, int start) {}

  private final Session session;
  private final int article;
  private final String recorded;
  private final int passagesBefore;
  private final int figuresBefore;
  private final List<Map<String, @Nullable Object>> passages = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> figures = new ArrayList<>();
  private final IdentityHashMap<Section, Map<Integer, Quoted>> quoted = new IdentityHashMap<>();
  private final IdentityHashMap<Claim, Integer> numbers = new IdentityHashMap<>();

  /** For the first that is written of an article. */
  Recording(Session session, int article, String recorded) {
    this(session, article, recorded, 0, 0);
  }

  /** For what comes behind the passages and figures that are there. */
  Recording(Session session, int article, String recorded, int passages, int figures) {
    this.session = session;
    this.article = article;
    this.recorded = recorded;
    this.passagesBefore = passages;
    this.figuresBefore = figures;
  }

  void write(Name name, int version, Reading reading, List<Key> keys) {
    Insert.into("article", session, List.of(head(name, version, reading.article())));
    reading.claims().forEach(this::number);
    List<Map<String, @Nullable Object>> relations = new ArrayList<>();
    for (Subject relation : reading.relations()) {
      Tied.of(relation, this::number)
          .ifPresent(tied -> relations.add(relation(tied, relations.size() + 1)));
    }
    Insert.into("passage", session, passages);
    Insert.into("figure", session, figures);
    Insert.into("relation", session, relations);
    find(keys, numbers);
  }

  /** Writes a row that takes the place of an entry's. */
  void correct(Entry old, Claim claim, String reason, String published) {
    int unused = number(claim);
    Map<String, @Nullable Object> row = figures.get(0);
    row.put("fact", old.fact());
    row.put("corrects", old.number());
    row.put("reason", reason);
    row.put("published", published);
    Insert.into("passage", session, passages);
    Insert.into("figure", session, figures);
  }

  /** Writes down what an article is found by that it was not found by so far. */
  void find(List<Key> keys, Map<Claim, Integer> facts) {
    Insert.newInto(
        "block",
        session,
        keys.stream()
            .map(key -> block(key, Objects.requireNonNull(facts.get(key.claim()))))
            .toList());
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

  private Map<String, @Nullable Object> relation(Tied tied, int number) {
    Map<String, @Nullable Object> row = row();
    row.putAll(tied.row());
    row.put("number", number);
    return row;
  }

  private Map<String, @Nullable Object> block(Key key, int fact) {
    Map<String, @Nullable Object> row = row();
    row.put("block", key.block());
    row.put("published", key.claim().mention().article().publication().toString());
    row.put("fact", fact);
    row.put("trace", key.trace().toString());
    return row;
  }

  private Map<String, @Nullable Object> row() {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("article", article);
    return row;
  }
}
