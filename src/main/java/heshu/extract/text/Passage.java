package heshu.extract.text;

import heshu.claim.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An article's masked text with its items: what the relation readers search. */
public final class Passage {
  private final MaskedText text;
  private final List<Item> items;
  private final Map<Integer, Item> byPlace = new HashMap<>();

  /** How many sentences and how many paragraphs end before each item. */
  private final int[] sentence;

  private final int[] paragraph;

  /** Where the bracket closes that each item stands in; beyond the text for those in none. */
  private final int[] closes;

  public Passage(MaskedText text, List<Item> items) {
    this.text = text;
    this.items = List.copyOf(items);
    this.sentence = new int[items.size()];
    this.paragraph = new int[items.size()];
    this.closes = items.stream().mapToInt(item -> text.remarkEnd(item.at())).toArray();
    int sentences = 0;
    int paragraphs = 0;
    int at = 0;
    for (Item item : items) {
      byPlace.put(item.at(), item);
      for (; at < item.at(); at++) {
        char c = text.masked().charAt(at);
        sentences += MaskedText.endsSentence(c) ? 1 : 0;
        paragraphs += c == '\n' ? 1 : 0;
      }
      sentence[item.index()] = sentences;
      paragraph[item.index()] = paragraphs;
    }
  }

  public MaskedText text() {
    return text;
  }

  public List<Item> items() {
    return items;
  }

  public Stream<MatchResult> find(Phrase phrase) {
    return phrase.in(text.masked()).stream();
  }

  public Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text.masked()).results();
  }

  /** The item at a place of the masked text. */
  public Item at(int place) {
    Item item = byPlace.get(place);
    if (item == null) {
      throw new IllegalArgumentException("no item at " + place);
    }
    return item;
  }

  /** An item as it stands in the article. */
  public Mention mention(Item item) {
    return text.mention(item.at(), item.at() + 1);
  }

  /** Whether an item stands in a remark in brackets that is over before another one. */
  private boolean isAside(int index, Item from) {
    return closes[index] < from.at();
  }

  /** The last item before {@code item} in its sentence that fits; a remark in brackets is over. */
  public Optional<Item> before(Item item, Predicate<Item> fits) {
    for (int i = item.index() - 1; i >= 0 && sentence[i] == sentence[item.index()]; i--) {
      if (!isAside(i, item) && fits.test(items.get(i))) {
        return Optional.of(items.get(i));
      }
    }
    return Optional.empty();
  }

  /** The items that fit before {@code item}, from near to far, at most {@code most} items back. */
  public Stream<Item> back(Item item, int most, Predicate<Item> fits) {
    int from = Math.max(0, item.index() - most);
    return Stream.iterate(item.index() - 1, i -> i >= from, i -> i - 1)
        .map(items::get)
        .filter(fits);
  }

  /** Whether two items stand in one sentence, whichever comes first. */
  public boolean sameSentence(Item first, Item second) {
    return sentence[first.index()] == sentence[second.index()];
  }

  /** The same of paragraphs. */
  public boolean sameParagraph(Item first, Item second) {
    return paragraph[first.index()] == paragraph[second.index()];
  }

  /** The masked words from behind one item up to another. */
  public String between(Item first, Item second) {
    return text.masked().substring(first.at() + 1, second.at());
  }

  /** The masked words from behind an item to the end of its clause. */
  public String behind(Item item) {
    return text.masked().substring(item.at() + 1, text.clauseEnd(item.at() + 1));
  }
}
