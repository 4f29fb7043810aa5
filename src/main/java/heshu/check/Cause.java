package heshu.check;

import heshu.article.Article;
import heshu.article.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contradiction with what tells its cause.
 *
 * @param places of its figures, in the order of the evidence
 * @param sentences that it rests on
 */
record Cause(Result result, Set<Place> places, Set<String> sentences) {

  record Place(Article article, Span span) {
    /** Articles are one only where they are the same. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.article == article && place.span.equals(span);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(article) * 31 + span.hashCode();
    }
  }

  static Cause of(Result result) {
    Set<Place> places =
        result.evidence().stream()
            .map(e -> new Place(e.mention().article(), e.mention().span()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> sentences =
        result.evidence().stream()
            .map(e -> e.mention().sentence())
            .collect(Collectors.toUnmodifiableSet());
    return new Cause(result, places, sentences);
  }

  /** Whether all figures of the other are among its own. */
  boolean holds(Cause other) {
    return places.containsAll(other.places);
  }
}
