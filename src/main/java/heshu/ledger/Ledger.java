package heshu.ledger;

import heshu.align.Aligner;
import heshu.align.Published;
import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.Figure;
import heshu.claim.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that were published, in a file of SQLite or a schema of PostgreSQL.
 *
 * <p>Append only, with three times: what a figure is told for, when it was published, when it was
 * recorded. Every method throws {@link LedgerException} where the database fails.
 */
public final class Ledger implements Published, AutoCloseable {
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** After every instant that is recorded. */
  private static final String NOW = "9999";

  /** Articles a transaction: waiting for the disk costs as much as recording ten. */
  private static final int TOGETHER = 100;

  private static final String NEWEST_ID = "SELECT coalesce(max(id), 0) FROM article";

  private final Session session;
  private final Clock clock;
  private final Aligner aligner = new Aligner();

  private Ledger(Session session, Clock clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * Opens a ledger that is there.
   *
   * @param target a file, or {@code jdbc:postgresql://…}
   */
  public static Ledger open(String target) {
    return open(target, false, Clock.systemUTC());
  }

  /** Opens a ledger, made where there is none. */
  public static Ledger create(String target) {
    return open(target, true, Clock.systemUTC());
  }

  static Ledger open(String target, boolean create, Clock clock) {
    Session session = Session.open(Database.of(target), create);
    boolean ready = false;
    try {
      Migration.bringUp(session, create);
      ready = true;
    } finally {
      if (!ready) {
        session.close();
      }
    }
    return new Ledger(session, clock);
  }

  /** Whether an article was read back from a ledger, by the id that it goes by in reports. */
  public static boolean isFrom(Article article) {
    return article.id().startsWith(Name.id(""));
  }

  /** Adds an article whole or not at all. */
  public Added add(Reading reading) {
    return session.inTransaction(() -> insert(reading));
  }

  /** Adds articles, each whole or not at all; so many together reach the disk. */
  public List<Added> addAll(List<Reading> readings) {
    List<Added> outcomes = new ArrayList<>();
    for (int from = 0; from < readings.size(); from += TOGETHER) {
      List<Reading> some = readings.subList(from, Math.min(readings.size(), from + TOGETHER));
      outcomes.addAll(session.inTransaction(() -> some.stream().map(this::insert).toList()));
    }
    return outcomes;
  }

  private Added insert(Reading reading) {
    Name name = Name.of(reading.article());
    if (holds(name)) {
      return Added.PRESENT;
    }
    int version = 1 + newestVersion(name);
    int id = 1 + session.number(NEWEST_ID);
    new Recording(session, id, now()).write(name, version, reading, aligner.keys(reading));
    return version == 1 ? Added.NEW : Added.NEW_VERSION;
  }

  /** The current version of each article, in the order of publication. */
  public List<LedgerArticle> articles(@Nullable Instant known) {
    return new Listing(view(until(known))).articles();
  }

  /**
   * The history of what is told of an indicator, a programme or a place, in the order of time.
   *
   * @param words part of its name
   * @param known as it was known then; null for now
   */
  public List<Entry> history(String words, @Nullable Instant known, int limit) {
    return new Listing(view(until(known))).history(words, limit);
  }

  /** All figures of an article as they stand, in the order of the text. */
  public List<Entry> figures(LedgerArticle article, @Nullable Instant known) {
    return new Recall(view(until(known))).figures(article.id());
  }

  /**
   * All rows of the figures of an article that were corrected, each before the one that corrects.
   */
  public List<Entry> corrections(LedgerArticle article, @Nullable Instant known) {
    return new Recall(view(until(known))).corrections(article.id());
  }

  /** A figure as it stands, by the id it goes by on the command line; empty where there is none. */
  public Optional<Entry> figure(String id) {
    return new Listing(view(NOW)).figure(id);
  }

  /**
   * Records what a figure should have been; the wrong one stays.
   *
   * @param written how it is written now
   * @param published ISO 8601; empty where the correction was not published
   */
  public void correct(Entry old, Figure written, String reason, String published) {
    Claim claim = Correction.of(old.claim(), written);
    int article = old.article();
    boolean unused =
        session.inTransaction(
            () -> {
              int passages = highest("passage", article);
              int figures = highest("figure", article);
              Recording recording = new Recording(session, article, now(), passages, figures);
              recording.correct(old, claim, reason, published);
              Map<Claim, Integer> facts = new IdentityHashMap<>();
              Reading corrected = new Recall(view(NOW)).whole(article, facts);
              recording.find(aligner.keys(corrected), facts);
              return true;
            });
  }

  @Override
  public List<Reading> comparable(List<Reading> readings) {
    return new Candidates(view(NOW), aligner).of(readings);
  }

  @Override
  public void close() {
    session.close();
  }

  private boolean holds(Name name) {
    return session.number(
            "SELECT count(*) FROM article a WHERE a.hash = ? AND NOT EXISTS"
                + " (SELECT 1 FROM article n WHERE n.name = a.name AND n.version > a.version)",
            name.hash())
        > 0;
  }

  private int newestVersion(Name name) {
    return session.number(
        "SELECT coalesce(max(version), 0) FROM article WHERE name = ?", name.path());
  }

  private int highest(String table, int article) {
    return session.number(
        "SELECT coalesce(max(number), 0) FROM " + table + " WHERE article = ?", article);
  }

  private View view(String known) {
    return new View(session, known);
  }

  private static String until(@Nullable Instant known) {
    return known == null ? NOW : INSTANT.format(known);
  }

  private String now() {
    return INSTANT.format(Instant.now(clock));
  }
}
