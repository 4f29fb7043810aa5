package heshu.check;

import heshu.article.Article;
import heshu.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Contradictions with one cause are one finding: where the figures of one are among those of
 * another, or one figure is held against the same in an article and its repost, the stronger stands
 * and tells of the weaker.
 */
final class OneCause {
  private record Place(Article article, Span span) {
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

  private static final Comparator<Result> STRONGEST_FIRST =
      Comparator.<Result, Severity>comparing(OneCause::severity)
          .thenComparing(result -> result.evidence().size())
          .reversed();

  private OneCause() {}

  /** The results in their order, without those that another one tells of. */
  static List<Result> joined(List<Result> results) {
    IdentityHashMap<Result, List<Result>> weaker = new IdentityHashMap<>();
    Set<Result> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<Place, List<Result>> standing = new HashMap<>();
    for (Result result :
        results.stream().filter(OneCause::isContradiction).sorted(STRONGEST_FIRST).toList()) {
      Set<Place> places = places(result);
      List<Result> near =
          places.stream()
              .flatMap(place -> standing.getOrDefault(place, List.of()).stream())
              .filter(other -> nested(places, places(other)) || sameWords(result, other))
              .toList();
      if (near.isEmpty()) {
        places.forEach(p -> standing.computeIfAbsent(p, q -> new ArrayList<>()).add(result));
      } else {
        weaker.computeIfAbsent(near.get(0), r -> new ArrayList<>()).add(result);
        dropped.add(result);
      }
    }
    return results.stream()
        .filter(result -> !dropped.contains(result))
        .map(result -> result.telling(weaker.getOrDefault(result, List.of())))
        .toList();
  }

  private static boolean isContradiction(Result result) {
    return result.verdict() == Verdict.CONTRADICTED && result.isFinding();
  }

  private static Severity severity(Result result) {
    Severity severity = result.severity();
    return severity == null ? Severity.NOTE : severity;
  }

  private static boolean nested(Set<Place> some, Set<Place> others) {
    return some.containsAll(others) || others.containsAll(some);
  }

  /** Whether both rest on the same sentences, told in an article and in its repost. */
  private static boolean sameWords(Result result, Result other) {
    return result.rule().equals(other.rule()) && sentences(result).equals(sentences(other));
  }

  private static Set<String> sentences(Result result) {
    return result.evidence().stream()
        .map(e -> e.mention().sentence())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Place> places(Result result) {
    return result.evidence().stream()
        .map(e -> new Place(e.mention().article(), e.mention().span()))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
