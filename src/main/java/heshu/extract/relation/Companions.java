package heshu.extract.relation;

import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By how much a whole and each of its parts changed, told beside each: what the parts rose by makes
 * up what the whole rose by, as the parts make up the whole. 331亿元，减少29亿元；其中…131亿元，减少18亿元….
 */
final class Companions {
  private Companions() {}

  /**
   * The changes of a whole and of all its parts where only a misprint keeps them from adding up.
   */
  static Optional<SumOfParts> misprinted(Passage passage, Item whole, List<Item> parts) {
    Optional<Item> change = change(passage, whole);
    List<Item> changes = new ArrayList<>();
    parts.forEach(part -> change(passage, part).ifPresent(changes::add));
    if (change.isEmpty()
        || changes.size() != parts.size()
        || changes.stream().anyMatch(c -> c.direction() != change.get().direction())) {
      return Optional.empty();
    }
    return SumSlip.misprinted(change.get(), changes);
  }

  /**
   * What is told of a whole and of all its parts under one name, where the counts before add up and
   * only a misprint keeps these from it: 9个，总投资30亿元，其中甲类5个，总投资12亿元，乙类4个，总投资18亿元.
   */
  static List<SumOfParts> columns(Passage passage, Item whole, List<Item> parts) {
    boolean counted =
        whole.figure().measure().dimension() == Dimension.COUNT && whole.quantity().isExact();
    int first = parts.get(0).index();
    if (!counted || whole.index() > first) {
      return List.of();
    }
    return passage.items().subList(whole.index() + 1, first).stream()
        .filter(head -> head.isStanding() && !head.label().isEmpty() && !head.sameMeasure(whole))
        .flatMap(head -> column(passage, head, parts).stream())
        .toList();
  }

  private static Optional<SumOfParts> column(Passage passage, Item head, List<Item> parts) {
    List<Item> column = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).index() : passage.items().size();
      passage.items().subList(parts.get(i).index() + 1, end).stream()
          .filter(Item::isStanding)
          .findFirst()
          .filter(item -> passage.sameParagraph(head, item) && item.sameMeasure(head))
          .filter(item -> Names.core(item.label()).equals(Names.core(head.label())))
          .ifPresent(column::add);
    }
    return column.size() == parts.size() ? SumSlip.misprinted(head, column) : Optional.empty();
  }

  /** The amount of change behind a level in its sentence, before any other level. */
  private static Optional<Item> change(Passage passage, Item level) {
    return passage.items().stream()
        .skip(level.index() + 1L)
        .takeWhile(item -> !item.isStanding() && passage.sameSentence(level, item))
        .filter(item -> item.is(Mask.LEVEL) && item.role() == Role.CHANGES)
        .findFirst()
        .filter(item -> item.sameMeasure(level) && item.direction() != Direction.NONE)
        .filter(item -> item.label().isEmpty());
  }
}
