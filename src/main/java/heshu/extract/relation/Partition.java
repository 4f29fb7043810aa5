package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts that the words call all parts: a remainder (剩余, 其余), or names that divide a thing between
 * them (出口 and 进口; the lexicon's partitions).
 */
final class Partition {
  private static final List<List<String>> PARTITIONS = Lexicon.rows("partitions.tsv");
  private static final Pattern REMAINDER = Pattern.compile("^、?(?:剩余|剩下|其余|余下|还剩|其他)");
  private static final Pattern LEADS = Pattern.compile("其中|（|：");
  private static final Pattern IN_ALL = Pattern.compile("总?共计?|合计|总计");
  private static final Pattern JOINED = Pattern.compile("^(?:[、和及与]|以及)");
  private static final Pattern PART = Pattern.compile("其中|已|有|[，（：]");

  private Partition() {}

  static boolean isExhaustive(Passage passage, Item whole, List<Item> parts) {
    return told(passage, whole).map(parts::equals).orElse(false);
  }

  /** The parts right behind a whole that the words say are all, whether they add up or not. */
  static Optional<List<Item>> told(Passage passage, Item whole) {
    if (!whole.isStanding()) {
      return Optional.empty();
    }
    List<Item> next = next(passage, whole);
    return remainder(passage, whole, next)
        .or(() -> named(passage, whole, next))
        .or(() -> Bracket.parts(passage, whole))
        .or(() -> inAll(passage, whole));
  }

  /** A row of parts with no figure of their kind before it, right before what they are in all. */
  private static Optional<List<Item>> inAll(Passage passage, Item whole) {
    if (!IN_ALL.matcher(whole.words()).matches()) {
      return Optional.empty();
    }
    List<Item> row = new ArrayList<>();
    boolean joined = true;
    for (int i = whole.index() - 1; i >= 0 && joined; i--) {
      Item part = passage.items().get(i);
      if (!part.isStanding() || !sameUnit(whole, part) || !passage.sameSentence(part, whole)) {
        return Optional.empty();
      }
      row.add(0, part);
      joined = JOINED.matcher(part.words()).find();
    }
    boolean all = row.size() > 1 && passage.before(row.get(0), i -> fellow(whole, i)).isEmpty();
    return all ? Optional.of(List.copyOf(row)) : Optional.empty();
  }

  private static boolean fellow(Item whole, Item item) {
    return item.isStanding() && sameUnit(whole, item);
  }

  /** Whole, part, rest: the next two levels of its sentence. */
  private static Optional<List<Item>> remainder(Passage passage, Item whole, List<Item> next) {
    if (next.size() < 2 || !next.subList(0, 2).stream().allMatch(i -> sameUnit(whole, i))) {
      return Optional.empty();
    }
    boolean rest =
        REMAINDER.matcher(next.get(1).words()).find()
            && PART.matcher(passage.between(whole, next.get(0))).find()
            && passage.sameSentence(whole, next.get(1));
    return rest ? Optional.of(next.subList(0, 2)) : Optional.empty();
  }

  /** The next levels bear the names of a partition, in any order, on one common name. */
  private static Optional<List<Item>> named(Passage passage, Item whole, List<Item> next) {
    for (List<String> row : PARTITIONS) {
      List<String> names = row.subList(1, row.size());
      boolean any = row.get(0).equals("*");
      if (next.size() >= names.size()
          && (any ? led(passage, whole, next.get(0)) : whole.label().contains(row.get(0)))) {
        List<Item> parts = next.subList(0, names.size());
        if (parts.stream().allMatch(i -> sameUnit(whole, i) && sameTime(whole, i))
            && bear(whole, row.get(0), parts, names)) {
          return Optional.of(parts);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean led(Passage passage, Item whole, Item part) {
    return LEADS.matcher(passage.between(whole, part)).find();
  }

  private static boolean bear(Item whole, String common, List<Item> parts, List<String> names) {
    String shared = whole.label().replace(common, "");
    List<String> left = new ArrayList<>(names);
    for (Item part : parts) {
      Optional<String> name = left.stream().filter(n -> bears(part.label(), n, shared)).findFirst();
      if (name.isEmpty()) {
        return false;
      }
      left.remove(name.get());
    }
    return true;
  }

  /**
   * Whether a label is a name of the partition, behind words at most that the whole has as well.
   */
  private static boolean bears(String label, String name, String shared) {
    int at = label.indexOf(name);
    return at >= 0
        && (at == 0 || shared.contains(label.substring(0, at)))
        && (at == 0 || label.endsWith(name))
        && label.length() <= at + name.length() + 8;
  }

  private static List<Item> next(Passage passage, Item whole) {
    List<Item> next = new ArrayList<>();
    for (Item item : passage.items().subList(whole.index() + 1, passage.items().size())) {
      if (!passage.sameParagraph(whole, item) || next.size() == 6) {
        break;
      }
      if (item.isStanding()) {
        next.add(item);
      }
    }
    return next;
  }

  private static boolean sameTime(Item whole, Item part) {
    return Objects.equals(whole.figure().context().time(), part.figure().context().time());
  }

  private static boolean sameUnit(Item whole, Item part) {
    return whole.sameMeasure(part);
  }
}
