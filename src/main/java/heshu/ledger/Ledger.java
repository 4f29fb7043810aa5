package heshu.ledger;

import heshu.align.Aligner;
import heshu.align.Published;
import heshu.claim.Claim;
import heshu.claim.Figure;
import heshu.claim.Reading;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
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

  private final Database database;
  private final Handle handle;
  private final Clock clock;
  private final Aligner aligner = new Aligner();

  private Ledger(Database database, Handle handle, Clock clock) {
    this.database = database;
    this.handle = handle;
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
    Database database = Database.of(target);
    return tried(
        database,
        () -> {
          Handle handle = Jdbi.create(database.source(create)).open();
          boolean ready = false;
          try {
            Migration.bringUp(database, handle, create);
            ready = true;
          } finally {
            if (!ready) {
              handle.close();
            }
          }
          return new Ledger(database, handle, clock);
        });
  }

  /** Adds an article whole or not at all. */
  public Added add(Reading reading) {
    return write(h -> add(h, reading));
  }

  /** Adds articles, each whole or not at all; so many together reach the disk. */
  public List<Added> addAll(List<Reading> readings) {
    List<Added> outcomes = new ArrayList<>();
    for (int from = 0; from < readings.size(); from += TOGETHER) {
      List<Reading> some = readings.subList(from, Math.min(readings.size(), from + TOGETHER));
      outcomes.addAll(write(h -> some.stream().map(reading -> add(h, reading)).toList()));
    }
    return outcomes;
  }

  private Added add(Handle h, Reading reading) {
    Name name = Name.of(reading.article());
    if (holds(name)) {
      return Added.PRESENT;
    }
    int version = 1 + newestVersion(name);
    int id = 1 + h.createQuery(NEWEST_ID).mapTo(int.class).one();
    new Recording(h, id, now()).write(name, version, reading, aligner.keys(reading));
    return version == 1 ? Added.NEW : Added.NEW_VERSION;
  }

  /** The current version of each article, in the order of publication. */
  public List<LedgerArticle> articles(@Nullable Instant known) {
    return tried(database, () -> new Listing(view(until(known))).articles());
  }

  /**
   * The history of what is told of an indicator, a programme or a place, in the order of time.
   *
   * @param words part of its name
   * @param known as it was known then; null for now
   */
  public List<Entry> history(String words, @Nullable Instant known, int limit) {
    return tried(database, () -> new Listing(view(until(known))).history(words, limit));
  }

  /** All figures of an article as they stand, in the order of the text. */
  public List<Entry> figures(LedgerArticle article, @Nullable Instant known) {
    return tried(database, () -> new Recall(view(until(known))).figures(article.id()));
  }

  /**
   * All rows of the figures of an article that were corrected, each before the one that corrects.
   */
  public List<Entry> corrections(LedgerArticle article, @Nullable Instant known) {
    return tried(database, () -> new Recall(view(until(known))).corrections(article.id()));
  }

  /** A figure as it stands, by the id it goes by on the command line; empty where there is none. */
  public Optional<Entry> figure(String id) {
    return tried(database, () -> new Listing(view(NOW)).figure(id));
  }

  /**
   * Records what a figure should have been; the wrong one stays.
   *
   * @param written how it is written now
   * @param published ISO 8601; empty where the correction was not published
   */
  public void correct(Entry old, Figure written, String reason, String published) {
    Claim claim = Correction.of(old.claim(), written);
    Reading reading = new Reading(claim.mention().article(), List.of(claim), List.of());
    write(
        h -> {
          int passages = highest("passage", old.article());
          int figures = highest("figure", old.article());
          new Recording(h, old.article(), now(), passages, figures)
              .correct(old, claim, reason, published, aligner.keys(reading));
          return claim;
        });
  }

  @Override
  public List<Reading> comparable(List<Reading> readings) {
    return tried(database, () -> new Candidates(view(NOW), aligner).of(readings));
  }

  @Override
  public void close() {
    handle.close();
  }

  private boolean holds(Name name) {
    return handle
            .createQuery(
                "SELECT count(*) FROM article a WHERE a.hash = :hash AND NOT EXISTS"
                    + " (SELECT 1 FROM article n WHERE n.name = a.name AND n.version > a.version)")
            .bind("hash", name.hash())
            .mapTo(int.class)
            .one()
        > 0;
  }

  private int newestVersion(Name name) {
    return handle
        .createQuery("SELECT coalesce(max(version), 0) FROM article WHERE name = :name")
        .bind("name", name.path())
        .mapTo(int.class)
        .one();
  }

  private int highest(String table, int article) {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM " + table + " WHERE article = :article")
        .bind("article", article)
        .mapTo(int.class)
        .one();
  }

  private View view(String known) {
    return new View(database, handle, known);
  }

  private static String until(@Nullable Instant known) {
    return known == null ? NOW : INSTANT.format(known);
  }

  private <T> T write(Function<Handle, T> work) {
    return tried(
        database,
        () ->
            handle.inTransaction(
                h -> {
                  database.lock(h);
                  return work.apply(h);
                }));
  }

  private String now() {
    return INSTANT.format(Instant.now(clock));
  }

  private static <T> T tried(Database database, Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException | FlywayException e) {
      throw new LedgerException(explain(database, e), e);
    }
  }

  private static String explain(Database database, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return database.explain(sql);
      }
    }
    return "账本 " + database.name() + " 读写出错：" + failure.getMessage();
  }
}
