package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Comparison;
import heshu.claim.Slot;
import heshu.claim.Subject;
import heshu.claim.relation.OpposedChange;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Numeral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** One change told as a rise at one place and as a fall at another, with the same figure. */
public final class OpposedReader implements RelationReader {
  private static final int TELLING_NAME = 4;
  private static final int TELLING_DIGITS = 2;
  private static final int PRECISE_DIGITS = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Map<List<Object>, List<Item>> byFigure = new HashMap<>();
    for (Item item : passage.items()) {
      if (item.isChange()
          && item.direction() != Direction.NONE
          && Digits.telling(item.quantity()) >= TELLING_DIGITS) {
        Numeral numeral = Objects.requireNonNull(item.quantity().numeral(), "it tells digits");
        List<Object> figure = List.of(numeral, item.figure().measure().base());
        List<Item> same = byFigure.computeIfAbsent(figure, f -> new ArrayList<>());
        same.stream()
            .filter(before -> opposed(passage, before, item))
            .map(before -> opposed(before, item))
            .findFirst()
            .ifPresent(found);
        same.add(item);
      }
    }
  }

  private static OpposedChange opposed(Item first, Item second) {
    boolean falls = first.direction() == Direction.DOWN;
    return new OpposedChange(first.figure(), second.figure(), falls);
  }

  private static boolean opposed(Passage passage, Item first, Item second) {
    return first.direction() != second.direction()
        && first.role() == Role.CHANGES
        && !passage.sameSentence(first, second)
        && !Times.otherTime(first, second)
        && sameSlots(first, second)
        && (told(first) && told(second) || samePrecise(first, second))
        && Names.abbreviates(name(first), name(second), TELLING_NAME);
  }

  /** A rate of so many digits is hardly told twice of things of one name by chance. */
  private static boolean samePrecise(Item first, Item second) {
    return Digits.telling(first.quantity()) >= PRECISE_DIGITS
        && (first.label().equals(second.label()) || sameThing(first, second))
        && basis(first) == basis(second);
  }

  /** Whether one name holds the other, told for one time: 投资 and 广东投资. */
  private static boolean sameThing(Item first, Item second) {
    String one = Names.core(first.label());
    String other = Names.core(second.label());
    return Math.min(one.length(), other.length()) >= TELLING_NAME
        && Names.sameCores(one, other)
        && first.figure().context().time() != null
        && second.figure().context().time() != null;
  }

  private static boolean sameSlots(Item first, Item second) {
    Comparison comparison = Comparison.of(first.figure(), second.figure());
    return !comparison.differing().contains(Slot.PLACE)
        && (basis(first) == basis(second)
            || basis(first) == Basis.NONE
            || basis(second) == Basis.NONE);
  }

  private static Basis basis(Item item) {
    return item.figure().context().basis();
  }

  /** Whether a headline or its own sentence tells of whom the figure is. */
  private static boolean told(Item item) {
    return HeadlineReader.isHeadline(item.figure().mention().section())
        || Naming.of(item.figure()).whole();
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }
}
