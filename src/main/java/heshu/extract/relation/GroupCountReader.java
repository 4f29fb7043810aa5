package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Repeat;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A group that words point back to (这11个城市, 上述1398家公司, 在15个副省级城市中) and of which no such number was
 * told, but one that a slip of the pen parts from it; or of which more are counted than are known.
 */
public final class GroupCountReader implements RelationReader {
  private static final Pattern BACK = Pattern.compile("^(?:在|对|从)?(?:上述|前述)|这$");

  /** 在15个副省级城市中 speaks of the whole group. */
  private static final Pattern IN = Pattern.compile("[在对]$");

  private static final Pattern GROUP = Pattern.compile("^\\p{IsHan}{4,8}中");

  private static final Pattern LONG_NOUN = Pattern.compile("\\p{IsHan}{5}");

  /** Letters of the noun that tell what is counted. */
  private static final int NOUN = 2;

  /** Digits of a number that a slip parts from another by no chance. */
  private static final int TELLING_DIGITS = 3;

  private static final int DIGITS = 2;

  /** Tellings of a number of fewer digits that say that the group is known by it. */
  private static final int KNOWN = 2;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> counts =
        passage.items().stream().filter(item -> item.claim() != null && isCount(item)).toList();
    for (Item item : counts) {
      if (counts.stream().filter(i -> sameNumber(i, item)).count() == 1) {
        known(passage, item, counts)
            .filter(other -> pointsBack(passage, item) || outgrows(passage, item, other, counts))
            .map(other -> new Repeat(other.figure(), item.figure(), false, true, false))
            .ifPresent(found);
      }
    }
  }

  private static boolean isCount(Item item) {
    Dimension dimension = item.figure().measure().dimension();
    return item.isStanding()
        && item.quantity().isExact()
        && (dimension == Dimension.COUNT || dimension == Dimension.NONE);
  }

  private static boolean pointsBack(Passage passage, Item item) {
    return BACK.matcher(item.words()).find()
        || IN.matcher(item.words()).find() && GROUP.matcher(passage.behind(item)).find();
  }

  /** Whether an item counts more of a long noun than there are by all that is told: 15个副省级城市. */
  private static boolean outgrows(Passage passage, Item item, Item other, List<Item> counts) {
    Matcher noun = LONG_NOUN.matcher(passage.behind(other));
    Rational told = other.quantity().hard().lo();
    Rational more = item.quantity().hard().lo();
    return noun.lookingAt()
        && passage.behind(item).startsWith(noun.group())
        && told != null
        && more != null
        && more.compareTo(told) > 0
        && counts.stream()
                .filter(i -> sameNumber(i, other) && passage.behind(i).startsWith(noun.group()))
                .count()
            > KNOWN;
  }

  private static boolean sameNumber(Item one, Item other) {
    return hard(one).equals(hard(other));
  }

  private static Interval hard(Item item) {
    return item.quantity().hardInBase();
  }

  /** The nearest count of the group before, by the number that the article knows it by. */
  private static Optional<Item> known(Passage passage, Item item, List<Item> counts) {
    String noun = noun(passage, item);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    List<Item> group =
        counts.stream()
            .filter(other -> other.sameMeasure(item) && noun.equals(noun(passage, other)))
            .filter(other -> Typo.between(other.quantity(), item.quantity(), DIGITS))
            .toList();
    boolean one =
        group.stream().map(GroupCountReader::hard).collect(Collectors.toSet()).size() == 1;
    boolean telling = Digits.written(item.quantity()) >= TELLING_DIGITS;
    return one && (telling || group.size() >= KNOWN)
        ? group.stream()
            .filter(other -> other.index() < item.index())
            .max(Comparator.comparingInt(Item::index))
        : Optional.empty();
  }

  private static String noun(Passage passage, Item item) {
    String behind = passage.behind(item);
    return behind.length() >= NOUN && behind.chars().limit(NOUN).allMatch(Character::isIdeographic)
        ? behind.substring(0, NOUN)
        : "";
  }
}
