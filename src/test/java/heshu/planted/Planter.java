package heshu.planted;

import heshu.Pipeline;
import heshu.article.Article;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.planted.Outcome.Fate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes one figure at a time in copies of the articles of verified relations. */
final class Planter {
  /** How many changes of a kind are tried for one that leaves what the relation admits. */
  private static final int MOST_TRIES = 8;

  private final Pipeline pipeline = new Pipeline(RuleBook.shipped());
  private final Extractor extractor = new Extractor();

  Audit untouched(List<String> paths) {
    return pipeline.run(Ingest.list(paths));
  }

  /** One outcome for each kind of change that the relation knows. */
  List<Outcome> plant(Result relation) {
    List<Outcome> outcomes = new ArrayList<>();
    for (List<Change> changes : Changes.of(relation).values()) {
      Outcome outcome = null;
      for (int i = 0; i < Math.min(MOST_TRIES, changes.size()); i++) {
        outcome = plant(relation, changes.get(i));
        if (outcome.fate() != Fate.ADMITTED) {
          break;
        }
      }
      if (outcome != null) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private Outcome plant(Result relation, Change change) {
    List<Ingested> copies = copies(relation, change);
    Audit audit;
    try {
      audit = pipeline.check(copies);
    } catch (RuntimeException e) {
      return new Outcome(relation, change, Fate.LOST, "the check failed: " + e.getMessage());
    }
    Optional<Claim> figure = figure(audit, change);
    Claim was = change.changed().claim();
    boolean turned = change.kind() == ChangeKind.DIRECTION;
    if (!turned && was != null && figure.filter(now -> admits(was, now)).isPresent()) {
      return new Outcome(relation, change, Fate.ADMITTED, "");
    }
    Optional<Result> found =
        audit.results().stream()
            .filter(r -> r.verdict() == Verdict.CONTRADICTED && shows(r, change))
            .max((a, b) -> severity(a).compareTo(severity(b)));
    if (found.isPresent()) {
      Fate fate = severity(found.get()) == Severity.NOTE ? Fate.NOTED : Fate.FOUND;
      return new Outcome(relation, change, fate, "");
    }
    boolean holds =
        OpenList.admits(relation, change, figure)
            || audit.results().stream()
                .anyMatch(r -> r.verdict() == Verdict.CONSISTENT && same(r, relation, change));
    return holds
        ? new Outcome(relation, change, Fate.ADMITTED, "")
        : new Outcome(relation, change, Fate.LOST, reason(relation, change, copies, audit));
  }

  private static List<Ingested> copies(Result relation, Change change) {
    return relation.evidence().stream()
        .map(e -> e.mention().article())
        .distinct()
        .map(article -> copy(article, change))
        .toList();
  }

  private static Ingested copy(Article article, Change change) {
    String source = article.source().text();
    String text = article.id().equals(change.articleId()) ? change.applyTo(source) : source;
    return Ingest.read(article.id(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Claim> figure(Audit audit, Change change) {
    Span place = change.moved(change.changed().mention().span());
    return audit.claims().stream()
        .filter(c -> c.mention().article().id().equals(change.articleId()))
        .filter(c -> c.mention().span().overlaps(place))
        .findFirst();
  }

  private static boolean admits(Claim was, Claim now) {
    return now.sameMeasure(was)
        && now.quantity().hardInBase().overlaps(was.quantity().hardInBase());
  }

  private static boolean shows(Result result, Change change) {
    Span place = change.moved(change.changed().mention().span());
    return result.evidence().stream().anyMatch(e -> stands(e, change, place));
  }

  private static boolean stands(Evidence evidence, Change change, Span place) {
    return evidence.mention().article().id().equals(change.articleId())
        && evidence.mention().span().overlaps(place);
  }

  /** Whether a result of the copy rests on the places that the relation rested on. */
  private static boolean same(Result result, Result relation, Change change) {
    return result.rule().equals(relation.rule())
        && result.evidence().size() == relation.evidence().size()
        && relation.evidence().stream()
            .allMatch(was -> result.evidence().stream().anyMatch(now -> at(was, now, change)));
  }

  private static boolean at(Evidence was, Evidence now, Change change) {
    String id = was.mention().article().id();
    Span span = was.mention().span();
    Span place = id.equals(change.articleId()) ? change.moved(span) : span;
    return now.mention().article().id().equals(id) && now.mention().span().overlaps(place);
  }

  private static Severity severity(Result result) {
    Severity severity = result.severity();
    return severity == null ? Severity.NOTE : severity;
  }

  private String reason(Result relation, Change change, List<Ingested> copies, Audit audit) {
    if (change.changed().claim() != null && figure(audit, change).isEmpty()) {
      return "not read as a figure any more";
    }
    boolean elsewhere =
        audit.results().stream()
            .anyMatch(r -> r.verdict() == Verdict.CONSISTENT && shows(r, change));
    Span place = change.moved(change.changed().mention().span());
    boolean seen =
        copies.stream()
            .map(Ingested::article)
            .filter(a -> a != null && a.id().equals(change.articleId()))
            .flatMap(a -> extractor.read(a).relations().stream())
            .anyMatch(s -> parts(s, relation, place));
    return seen
        ? "relation seen, words do not tie it"
        : elsewhere ? "agrees with another figure" : "only its values tied the relation";
  }

  private static boolean parts(Subject subject, Result relation, Span place) {
    return subject.parts().size() == relation.evidence().size()
        && subject.parts().values().stream().anyMatch(m -> m.span().overlaps(place));
  }
}
