package heshu.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words looked for at a place of a text, the longest first. What a regular expression of
 * alternatives would try one after the other is found by the letter that a word begins or ends
 * with.
 */
public final class WordSet {
  private static final String[] NONE = {};

  private final String[][] byFirst;
  private final String[][] byLast;

  /** Of words that are not empty. */
  public WordSet(Collection<String> words) {
    int size = Math.max(16, 4 * Integer.highestOneBit(Math.max(1, words.size())));
    Set<String> distinct = Set.copyOf(words);
    byFirst = new String[size][];
    byLast = new String[size][];
    for (int slot = 0; slot < size; slot++) {
      byFirst[slot] = NONE;
      byLast[slot] = NONE;
    }
    for (String word : distinct) {
      add(byFirst, word.charAt(0), word);
      add(byLast, word.charAt(word.length() - 1), word);
    }
  }

  /** The words of a list of rules/lexicon. */
  public static WordSet of(String file) {
    return new WordSet(Lexicon.lines(file));
  }

  private static void add(String[][] slots, char key, String word) {
    int slot = key & slots.length - 1;
    List<String> words = new ArrayList<>(List.of(slots[slot]));
    words.add(word);
    words.sort(Comparator.comparingInt(String::length).reversed());
    slots[slot] = words.toArray(NONE);
  }

  /** The end of the longest word that begins at {@code at}; -1 if none does. */
  public int endAt(String text, int at) {
    if (at < text.length()) {
      for (String word : byFirst[text.charAt(at) & byFirst.length - 1]) {
        if (text.startsWith(word, at)) {
          return at + word.length();
        }
      }
    }
    return -1;
  }

  /** The start of the longest word that ends before {@code to}; -1 if none does. */
  public int startBefore(String text, int to) {
    for (String word : endingWith(text, to)) {
      if (text.startsWith(word, to - word.length())) {
        return to - word.length();
      }
    }
    return -1;
  }

  private String[] endingWith(String text, int to) {
    return to <= 0 ? NONE : byLast[text.charAt(to - 1) & byLast.length - 1];
  }

  /** Where words that follow one another from {@code from} on end; {@code from} without any. */
  public int skip(String text, int from) {
    int at = from;
    for (int end = endAt(text, at); end >= 0; end = endAt(text, at)) {
      at = end;
    }
    return at;
  }

  /** Where the longest row of words begins that reaches the end of a text; its length without. */
  public int row(String text) {
    return startBefore(text, text.length()) < 0
        ? text.length()
        : reached(text, text.length()).nextSetBit(0);
  }

  /**
   * The first start of a word behind which only words of {@code tails} reach up to {@code to}; -1
   * without.
   */
  public int startBefore(String text, int to, WordSet tails) {
    int first = -1;
    BitSet reached = tails.reached(text, to);
    for (int at = reached.nextSetBit(0); at >= 0; at = reached.nextSetBit(at + 1)) {
      int start = startBefore(text, at);
      first = start >= 0 && (first < 0 || start < first) ? start : first;
    }
    return first;
  }

  /** From where a row of words reaches up to {@code to}, itself among them, however divided. */
  private BitSet reached(String text, int to) {
    BitSet reached = new BitSet();
    reached.set(to);
    for (int end = to; end > 0; end = reached.previousSetBit(end - 1)) {
      for (String word : endingWith(text, end)) {
        int start = end - word.length();
        if (text.startsWith(word, start)) {
          reached.set(start);
        }
      }
    }
    return reached;
  }

  /** Whether a text holds a word. */
  public boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (endAt(text, at) >= 0) {
        return true;
      }
    }
    return false;
  }
}
