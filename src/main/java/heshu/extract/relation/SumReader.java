package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Wholes and their parts: figures behind a whole that make it up, and those that the words say make
 * it up, whether they do or not.
 */
public final class SumReader implements RelationReader {
  /** How many figures behind a whole its parts may stand. */
  private static final int REACH = 80;

  /** How many figures before a total its parts may stand. */
  private static final int MOST_BEFORE = 60;

  private static final Pattern TOTAL = Pattern.compile("共|合计|总|达到?$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Set<List<Integer>> seen = new HashSet<>();
    Set<List<Integer>> siblings = new HashSet<>();
    Set<List<Item>> made = new HashSet<>();
    for (Item whole : passage.items()) {
      if (whole.claim() == null
          || !whole.quantity().hardInBase().isPositive()
          || Bracket.inRow(passage, whole)) {
        continue;
      }
      List<List<Item>> sums = new ArrayList<>(ahead(passage, whole));
      behind(passage, whole).ifPresent(sums::add);
      List<List<Item>> told = Partition.told(passage, whole);
      for (List<Item> parts : sums) {
        boolean apart = parts.stream().noneMatch(p -> siblings.contains(pair(whole, p)));
        if (apart && !isRetold(whole, parts) && seen.add(key(whole, parts))) {
          parts.forEach(one -> parts.forEach(other -> siblings.add(pair(one, other))));
          made.add(parts);
          found.accept(relation(whole, parts, told.contains(parts)));
          Weighted.of(passage, whole, parts).ifPresent(found);
          Companions.misprinted(passage, whole, parts).ifPresent(found);
          Companions.columns(passage, whole, parts).forEach(found);
        }
      }
      (told.isEmpty() ? erring(passage, whole, sums.isEmpty()).stream() : told.stream())
          .filter(parts -> !made.contains(parts)) // they make up another whole
          .filter(parts -> sums.stream().noneMatch(sum -> sum.containsAll(parts))) // or go on
          .filter(parts -> seen.add(key(whole, parts)))
          .forEach(parts -> found.accept(relation(whole, parts, true)));
    }
  }

  /** Whether one of the parts tells the whole itself again, so that the others add nothing. */
  private static boolean isRetold(Item whole, List<Item> parts) {
    String name = Names.core(whole.figure().context().indicator());
    return parts.stream()
        .filter(part -> part.quantity().hardInBase().overlaps(whole.quantity().hardInBase()))
        .anyMatch(
            part ->
                Names.core(part.figure().context().indicator()).equals(name)
                    || part.quantity().sameNumber(whole.quantity()) && parts.size() == 2);
  }

  /** Parts that miss their whole as only an error does. */
  private static Optional<List<Item>> erring(Passage passage, Item whole, boolean alone) {
    Optional<List<Item>> listed = ListedParts.erring(passage, whole);
    return listed.isPresent() || !alone ? listed : SumSlip.parts(passage, whole);
  }

  /** The partitions that stand behind a whole, one after the other. */
  private static List<List<Item>> ahead(Passage passage, Item whole) {
    List<List<Item>> sums = new ArrayList<>();
    List<Item> candidates = candidates(passage, whole);
    SumSearch search = new SumSearch(passage, whole, candidates);
    for (int from = 0; from < candidates.size(); ) {
      Optional<List<Item>> parts = search.from(from);
      parts.ifPresent(sums::add);
      from = parts.map(run -> candidates.indexOf(run.get(run.size() - 1))).orElse(from) + 1;
    }
    return sums;
  }

  /** Figures before a total: 521家…和500家…，共计1021家. */
  private static Optional<List<Item>> behind(Passage passage, Item whole) {
    if (!whole.isStanding() || !TOTAL.matcher(whole.words()).find()) {
      return Optional.empty();
    }
    List<Item> parts = new ArrayList<>();
    Interval target = whole.quantity().hardInBase();
    Interval sum = Interval.point(Rational.ZERO);
    for (Item item :
        passage
            .back(whole, MOST_BEFORE, i -> Parts.fellow(whole, i) && passage.sameSentence(i, whole))
            .toList()) {
      parts.add(0, item);
      sum = sum.plus(item.quantity().hardInBase());
      if (parts.size() > 1 && SumSearch.fits(sum, target)) {
        return Optional.of(List.copyOf(parts));
      }
    }
    return Optional.empty();
  }

  private static List<Item> candidates(Passage passage, Item whole) {
    List<Item> candidates = new ArrayList<>();
    int end = Math.min(passage.items().size(), whole.index() + REACH);
    for (Item item : passage.items().subList(whole.index() + 1, end)) {
      if (Parts.fellow(whole, item)) {
        candidates.add(item);
      }
    }
    if (!candidates.isEmpty() && isOneOf(passage, whole, candidates.get(0))) {
      int next = passage.text().masked().indexOf('；', whole.at());
      candidates.removeIf(
          item -> next > 0 && item.at() > next && passage.sameSentence(whole, item));
    }
    return candidates;
  }

  /**
   * Whether a whole is one of several behind ；, each with its own parts, so that these end at the
   * next ；: 甲…；乙100亿元，其中…；丙….
   */
  private static boolean isOneOf(Passage passage, Item whole, Item first) {
    int start = passage.text().sentenceStart(whole.at());
    String between = passage.between(whole, first);
    return passage.sameSentence(whole, first)
        && passage.text().masked().substring(start, whole.at()).contains("；")
        && between.contains("其中")
        && !between.contains("；");
  }

  /** Two figures that are parts of one whole, of which neither is a part of the other. */
  private static List<Integer> pair(Item one, Item other) {
    return List.of(one.index(), other.index());
  }

  private static List<Integer> key(Item whole, List<Item> parts) {
    List<Integer> key = new ArrayList<>(List.of(whole.index()));
    parts.forEach(part -> key.add(part.index()));
    return key;
  }

  private static SumOfParts relation(Item whole, List<Item> parts, boolean exhaustive) {
    return new SumOfParts(whole.figure(), parts.stream().map(Item::figure).toList(), exhaustive);
  }
}
