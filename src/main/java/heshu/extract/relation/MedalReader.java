package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Gold, silver and bronze medals make up all: 41金32银38铜，共111枚奖牌; 111枚奖牌，其中金牌41枚…. */
public final class MedalReader implements RelationReader {
  private static final List<String> KINDS = List.of("金", "银", "铜");
  private static final Pattern JOINED = Pattern.compile("[^，、和及。；]{0,3}[，、和及]{0,2}[^，、和及。；]{0,2}");
  private static final Pattern TOTAL =
      Pattern.compile("[，、（]?[^，。；]{0,6}(?:共|总数|总计|合计)[^，。；]{0,4}");
  private static final Pattern LEADS =
      Pattern.compile("[^，。；]{0,4}[，：（](?:其中|包括|分别[是为])?[^，。；]{0,3}");
  private static final String ALL = "奖牌";

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> items = passage.items();
    for (int first = 0; first + KINDS.size() <= items.size(); first++) {
      List<Item> medals = items.subList(first, first + KINDS.size());
      if (areMedals(passage, medals)) {
        total(passage, medals)
            .map(
                total ->
                    new SumOfParts(
                        total.figure(), medals.stream().map(Item::figure).toList(), true))
            .ifPresent(found);
      }
    }
  }

  private static boolean areMedals(Passage passage, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean joined = i == 0 || JOINED.matcher(passage.between(items.get(i - 1), item)).matches();
      if (!item.isStanding() || !joined || !isOf(KINDS.get(i), passage, item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(String kind, Passage passage, Item item) {
    String medal = kind + "牌";
    return item.figure().measure().written().equals(kind)
        || item.words().endsWith(medal)
        || passage.behind(item).startsWith(medal);
  }

  /** The figure behind the medals, or before them, that tells how many they are together. */
  private static Optional<Item> total(Passage passage, List<Item> medals) {
    Item first = medals.get(0);
    Item last = medals.get(medals.size() - 1);
    List<Item> items = passage.items();
    return items.stream()
        .skip(last.index() + 1L)
        .filter(Item::isFigure)
        .findFirst()
        .filter(item -> item.isStanding() && passage.sameSentence(last, item))
        .filter(item -> TOTAL.matcher(item.words()).matches())
        .or(
            () ->
                passage
                    .before(first, Item::isFigure)
                    .filter(item -> item.isStanding() && passage.sameSentence(item, first))
                    .filter(item -> tellsAll(passage, item))
                    .filter(item -> LEADS.matcher(passage.between(item, first)).matches()));
  }

  private static boolean tellsAll(Passage passage, Item item) {
    return item.words().contains(ALL) || passage.behind(item).startsWith(ALL);
  }
}
