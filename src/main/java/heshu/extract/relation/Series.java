package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures of one measure told side by side behind 分别, with the names that they belong to: 煤炭、原油、
 * 天然气产量分别增长9%、2.9%和6.4%.
 *
 * @param names in the order of the figures; empty where there is not one name for each
 * @param sentence where the sentence begins; {@code start} where 分别 stands
 */
record Series(List<Item> items, List<String> names, int sentence, int start, int end) {
  private static final Phrase EACH =
      Phrase.of(
          "分",
          "分别(?:{时})?[^。；，、：\\n{图}]{0,12}?([{图}](?:(?:、|和|以及|及|与)[^。；，、：\\n{图}]{0,6}?[{图}])+)");
  private static final Pattern COMMA = Pattern.compile("、");
  private static final Pattern MARK = Pattern.compile("、|以及|[和及与]");
  private static final Pattern CLAUSE = Pattern.compile(".*[，；：。\\n]");
  private static final int LEAST = 3;

  Series {
    items = List.copyOf(items);
    names = List.copyOf(names);
  }

  static List<Series> in(Passage passage) {
    List<Series> found = new ArrayList<>();
    passage.find(EACH).forEach(each -> of(passage, each).ifPresent(found::add));
    return found;
  }

  private static Optional<Series> of(Passage passage, MatchResult each) {
    MaskedText text = passage.text();
    List<Item> items = new ArrayList<>();
    for (int i = each.start(1); i < each.end(1); i++) {
      if (Mask.isFigure(text.masked().charAt(i))) {
        items.add(passage.at(i));
      }
    }
    Item first = items.get(0);
    boolean even = items.stream().allMatch(i -> i.is(first.mask()) && i.sameMeasure(first));
    if (!even || items.size() < LEAST) {
      return Optional.empty();
    }
    int sentence = text.sentenceStart(each.start());
    String before = text.masked().substring(sentence, each.start());
    String clause = CLAUSE.matcher(before).replaceFirst("");
    List<String> names = names(clause.strip(), items.size());
    return Optional.of(new Series(items, names, sentence, each.start(), each.end(1)));
  }

  /** As many names as there are figures: the pieces between 、, or 和 before the last as well. */
  private static List<String> names(String clause, int count) {
    List<String> parts = List.of(COMMA.split(clause));
    if (parts.size() == count) {
      return parts;
    }
    List<String> joined = new ArrayList<>(parts.subList(0, parts.size() - 1));
    joined.addAll(List.of(MARK.split(parts.get(parts.size() - 1), 2)));
    return joined.size() == count ? joined : List.of();
  }

  /** Whether every figure has its name. */
  boolean isWhole() {
    return !names.isEmpty();
  }

  /** The only figure whose name holds these words or is held by them. */
  Optional<Item> named(String words) {
    List<Item> fitting = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (words.equals(names.get(i))
          || names.get(i).startsWith(words)
          || i == 0 && names.get(i).endsWith(words)) {
        fitting.add(items.get(i));
      }
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
