package heshu.check;

import heshu.article.Article;
import heshu.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of results, and which of them are one. */
final class Ordering {
  private record Place(int article, int start, int end) implements Comparable<Place> {
    private static final Place NONE = new Place(Integer.MAX_VALUE, 0, 0);
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::article)
            .thenComparingInt(Place::start)
            .thenComparingInt(Place::end);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /** The fingerprint, which is dear, is made only where first place and rule are the same. */
  private static final class Key implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::first)
            .thenComparing(key -> key.result.rule())
            .thenComparing(Key::fingerprint)
            .thenComparing(key -> key.places.size());

    private final List<Place> places;
    private final Result result;
    private @Nullable String fingerprint;

    Key(List<Place> places, Result result) {
      this.places = places;
      this.result = result;
    }

    private String fingerprint() {
      String made = fingerprint == null ? result.fingerprint() : fingerprint;
      fingerprint = made;
      return made;
    }

    /** A result on the same parts, with the fingerprint where it has been made. */
    private Result named(Result one) {
      return fingerprint == null ? one : one.named(fingerprint);
    }

    private Place first() {
      return places.isEmpty() ? Place.NONE : places.get(0);
    }

    /** Of results on the same parts the fingerprints are the same too. */
    @Override
    public int compareTo(Key other) {
      if (result.rule().equals(other.result.rule()) && places.equals(other.places)) {
        return 0;
      }
      int order = ORDER.compare(this, other);
      for (int i = 0; order == 0 && i < places.size(); i++) {
        order = places.get(i).compareTo(other.places.get(i));
      }
      return order;
    }
  }

  private Ordering() {}

  /** By article, offset and rule; one of each fingerprint and places. */
  static List<Result> distinctInOrder(
      List<Result> results, IdentityHashMap<Article, Integer> order) {
    List<List<Result>> byArticle =
        Stream.generate(() -> (List<Result>) new ArrayList<Result>())
            .limit(order.size() + 1L)
            .toList();
    for (Result result : results) {
      byArticle.get(article(result, order)).add(result);
    }
    return byArticle.parallelStream().flatMap(part -> distinct(part, order).stream()).toList();
  }

  /** Of the first piece of evidence, which is what the order begins with; the last without. */
  private static int article(Result result, IdentityHashMap<Article, Integer> order) {
    return result.evidence().isEmpty()
        ? order.size()
        : order.getOrDefault(result.evidence().get(0).mention().article(), order.size());
  }

  private static Collection<Result> distinct(
      List<Result> results, IdentityHashMap<Article, Integer> order) {
    Map<Key, Result> distinct = new TreeMap<>();
    for (Result result : results) {
      List<Place> places = new ArrayList<>(result.evidence().size());
      result.evidence().forEach(evidence -> places.add(place(evidence, order)));
      distinct.merge(new Key(places, result), result, Ordering::worse);
    }
    List<Result> named = new ArrayList<>(distinct.size());
    distinct.forEach((key, result) -> named.add(key.named(result)));
    return named;
  }

  private static Place place(Evidence evidence, IdentityHashMap<Article, Integer> order) {
    Span span = evidence.mention().span();
    int article = order.getOrDefault(evidence.mention().article(), Integer.MAX_VALUE);
    return new Place(article, span.start(), span.end());
  }

  /** Of two results on one subject the one whose verdict comes first. */
  private static Result worse(Result a, Result b) {
    return a.verdict().compareTo(b.verdict()) <= 0 ? a : b;
  }
}
