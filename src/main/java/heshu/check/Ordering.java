package heshu.check;

import heshu.article.Article;
import heshu.article.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order of results, and which of them are one. */
final class Ordering {
  private static final Comparator<Key> ORDER =
      Comparator.<Key>comparingInt(k -> k.places[0])
          .thenComparingInt(k -> k.places.length > 1 ? k.places[1] : 0)
          .thenComparing(k -> k.rule)
          .thenComparing(k -> k.fingerprint)
          .thenComparing(k -> k.places, java.util.Arrays::compare);

  private record Key(int[] places, String rule, String fingerprint) {}

  private Ordering() {}

  /** By article, offset and rule; one of each fingerprint and places. */
  static List<Result> distinctInOrder(List<Result> results, Map<Article, Integer> order) {
    Map<Key, Result> distinct = new TreeMap<>(ORDER);
    for (Result result : results) {
      distinct.merge(key(result, order), result, Ordering::worse);
    }
    return List.copyOf(distinct.values());
  }

  private static Key key(Result result, Map<Article, Integer> order) {
    int[] places =
        result.evidence().stream()
            .flatMapToInt(
                e -> {
                  Span span = e.mention().span();
                  int article = order.getOrDefault(e.mention().article(), Integer.MAX_VALUE);
                  return java.util.stream.IntStream.of(article, span.start(), span.end());
                })
            .toArray();
    return new Key(
        places.length == 0 ? new int[] {Integer.MAX_VALUE} : places,
        result.rule(),
        result.fingerprint());
  }

  /** Of two results on one subject the one whose verdict comes first. */
  private static Result worse(Result a, Result b) {
    return a.verdict().compareTo(b.verdict()) <= 0 ? a : b;
  }
}
