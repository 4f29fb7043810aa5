package heshu.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Words to values, found at a place of a text in one walk, forward or backward. */
final class Trie<V> {
  private static final int LONGEST = 16;
  private final Node<V> root = new Node<>();
  private final boolean[] starts = new boolean[1 << 16];

  private static final class Node<V> {
    char[] keys = new char[0];
    final List<Node<V>> children = new ArrayList<>();
    @Nullable V value;

    @Nullable Node<V> child(char key) {
      int at = Arrays.binarySearch(keys, key);
      return at < 0 ? null : children.get(at);
    }

    Node<V> childFor(char key) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        return children.get(at);
      }
      int place = -at - 1;
      char[] more = new char[keys.length + 1];
      System.arraycopy(keys, 0, more, 0, place);
      more[place] = key;
      System.arraycopy(keys, place, more, place + 1, keys.length - place);
      keys = more;
      Node<V> child = new Node<>();
      children.add(place, child);
      return child;
    }
  }

  /** A word found, and where it ends (where it begins, for a walk backward). */
  record Match<V>(V value, int edge) {}

  /** Says whether a word found may count, from its value and its outer edge. */
  interface Guard<V> {
    boolean admits(V value, int edge);
  }

  void put(String word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.childFor(word.charAt(i));
    }
    node.value = value;
    starts[word.charAt(0)] = true;
  }

  @Nullable V get(String word) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.child(word.charAt(i));
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  boolean startsWith(char first) {
    return starts[first];
  }

  /** The longest admitted word that begins at {@code from}. */
  @Nullable Match<V> forward(FoldedText text, int from, Guard<V> guard) {
    return walk(text, from, 1, guard, i -> i < text.length());
  }

  /** The longest admitted word that ends before {@code to} and begins at {@code floor} or later. */
  @Nullable Match<V> backward(FoldedText text, int to, int floor, Guard<V> guard) {
    return walk(text, to - 1, -1, guard, i -> i >= floor);
  }

  private @Nullable Match<V> walk(
      FoldedText text, int from, int step, Guard<V> guard, IntPredicate inside) {
    Node<V> node = root;
    Match<V> best = null;
    for (int i = from, n = 0; n < LONGEST && inside.test(i); i += step, n++) {
      node = node.child(text.at(i));
      if (node == null) {
        break;
      }
      V value = node.value;
      int edge = step > 0 ? i + 1 : i;
      if (value != null && guard.admits(value, edge)) {
        best = new Match<>(value, edge);
      }
    }
    return best;
  }
}
