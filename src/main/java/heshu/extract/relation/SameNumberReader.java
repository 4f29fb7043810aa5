package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.SameNumber;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One number of one thing in two measures that are taken for each other (confusable-measures.tsv).
 */
public final class SameNumberReader implements RelationReader {
  private static final List<List<String>> CONFUSABLE = Lexicon.rows("confusable-measures.tsv");
  private static final String LOOSE = "note";
  private static final int TELLING_DIGITS = 3;
  private static final int TELLING_NAME = 2;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Map<Rational, List<Item>> byNumber = new HashMap<>();
    for (Item item : passage.items()) {
      if (item.isStanding() && Digits.telling(item.quantity()) >= TELLING_DIGITS) {
        Numeral numeral = item.quantity().numeral();
        if (numeral != null) {
          List<Item> same = byNumber.computeIfAbsent(numeral.value(), v -> new ArrayList<>());
          same.forEach(before -> pair(before, item, found));
          same.add(item);
        }
      }
    }
  }

  private static void pair(Item first, Item second, Consumer<Subject> found) {
    CONFUSABLE.stream()
        .filter(row -> tells(row, first, second) || tells(row, second, first))
        .filter(row -> sameThing(first, second))
        .findFirst()
        .ifPresent(
            row ->
                found.accept(
                    new SameNumber(first.figure(), second.figure(), row.get(2).equals(LOOSE))));
  }

  private static boolean tells(List<String> row, Item one, Item other) {
    return row.get(0).equals(one.figure().measure().written())
        && row.get(1).equals(other.figure().measure().written());
  }

  private static boolean sameThing(Item first, Item second) {
    String one = Names.core(first.label());
    String other = Names.core(second.label());
    return one.length() >= TELLING_NAME
        && other.length() >= TELLING_NAME
        && (one.endsWith(other) || other.endsWith(one))
        && !Times.otherTime(first, second)
        && !first.scope().inOtherPlace(second.scope());
  }
}
