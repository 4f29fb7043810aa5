package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What is counted by kinds that are all there are: 41金32银38铜，共111枚奖牌; 34场比赛20胜8平6负.
 *
 * <p>Two kinds are never taken for all: 5胜3负 may leave draws out.
 */
public final class TallyReader implements RelationReader {
  private static final Pattern JOINED = Pattern.compile("[^，、和及。；]{0,3}[，、和及]{0,2}[^，、和及。；]{0,2}");
  private static final Pattern TOTAL =
      Pattern.compile("[，、（]?[^，。；]{0,6}(?:共|总数|总计|合计)[^，。；]{0,4}");
  private static final Pattern LISTED =
      Pattern.compile("[^，。；]{0,4}[，：（](?:其中|包括|分别[是为])?[^，。；]{0,3}");
  private static final Pattern PLAYED = Pattern.compile("[^。；：]{0,16}");
  private static final String MEDALS = "奖牌";

  private static final List<Kinds> ALL =
      List.of(
          new Kinds(List.of("金", "银", "铜"), "牌", "枚块面"),
          new Kinds(List.of("胜", "平", "负"), "", "场轮战"));

  /**
   * @param names of the kinds, in the order in which they are told
   * @param noun behind the name where the kind is no measure: 41枚金牌
   * @param units in which all are counted
   */
  private record Kinds(List<String> names, String noun, String units) {

    boolean tells(Passage passage, List<Item> items) {
      for (int i = 0; i < items.size(); i++) {
        Item item = items.get(i);
        boolean joined =
            i == 0 || JOINED.matcher(passage.between(items.get(i - 1), item)).matches();
        if (!item.isStanding() || !joined || !isOf(names.get(i), passage, item)) {
          return false;
        }
      }
      return true;
    }

    private boolean isOf(String name, Passage passage, Item item) {
      String named = name + noun;
      return item.figure().measure().written().equals(name)
          || passage.behind(item).startsWith(named)
          || !noun.isEmpty() && item.words().endsWith(named);
    }

    boolean counts(Item item) {
      return item.isStanding()
          && !item.figure().measure().written().isEmpty()
          && units.contains(item.figure().measure().written());
    }
  }

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Kinds kinds : ALL) {
      List<Item> items = passage.items();
      for (int first = 0; first + kinds.names().size() <= items.size(); first++) {
        List<Item> parts = items.subList(first, first + kinds.names().size());
        if (kinds.tells(passage, parts)) {
          total(passage, kinds, parts)
              .map(all -> new SumOfParts(all.figure(), figures(parts), true))
              .ifPresent(found);
        }
      }
    }
  }

  private static List<Claim> figures(List<Item> items) {
    return items.stream().map(Item::figure).toList();
  }

  /** The figure behind the parts, or before them, that tells how many they are together. */
  private static Optional<Item> total(Passage passage, Kinds kinds, List<Item> parts) {
    Item first = parts.get(0);
    Item last = parts.get(parts.size() - 1);
    return passage.items().stream()
        .skip(last.index() + 1L)
        .filter(Item::isFigure)
        .findFirst()
        .filter(all -> kinds.counts(all) && passage.sameSentence(last, all))
        .filter(all -> TOTAL.matcher(all.words()).matches())
        .or(
            () ->
                passage
                    .before(first, Item::isFigure)
                    .filter(all -> kinds.counts(all) && passage.sameSentence(all, first))
                    .filter(all -> leads(passage, all, first)));
  }

  private static boolean leads(Passage passage, Item all, Item first) {
    String between = passage.between(all, first);
    boolean medals = all.words().contains(MEDALS) || between.startsWith(MEDALS);
    return medals
        ? LISTED.matcher(between).matches()
        : passage.behind(first).startsWith("胜") && PLAYED.matcher(between).matches();
  }
}
