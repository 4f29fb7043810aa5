package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts that the words call all parts: a remainder (剩余, 其余), or names that divide a thing between
 * them (出口 and 进口; the lexicon's partitions).
 */
final class Partition {
  private static final Pattern LEADS = Pattern.compile("其中|（|：");
  private static final Pattern IN_ALL =
      Pattern.compile(
          "(?:(?<head>\\p{IsHan}{2,6}?)(?:共计|合计|总计)|(?:总?共计?|合计|总计|总[量数额]))(?:(?:为|达到?|有)?|(?<noun>\\p{IsHan}{2,4}))");
  private static final Pattern JOINED = Pattern.compile("^(?:[、和及与]|以及)|[和及与]$");

  /** A part of a row told in a clause of its own: 新增47亿元，再融资26亿元. */
  private static final Pattern NEXT_CLAUSE = Pattern.compile("^，[^，；。：（）]{1,12}$");

  private static final Pattern MORE = Pattern.compile("[，、；](?:其[余他它]|另|剩)");
  private static final Pattern NEXT_PART = Pattern.compile("[^，。；：（）]{0,6}，[^，。；：（）]{1,8}");

  private static final Pattern TOGETHER = Pattern.compile("^，?(?:合计|总计|一?共|总共|累计|总额)");
  private static final Pattern PLUS = Pattern.compile("^[^。；]{0,12}，(?:再)?(?:加上|连同)[^，。；]*$");
  private static final Pattern BOTH = Pattern.compile("[双两]\\p{IsHan}{1,3}");
  private static final String AMONG = "其中";
  private static final Pattern JOIN = Pattern.compile("、|和");
  private static final Pattern SUM = Pattern.compile("共|合计|总计");
  private static final String TO_OR_FROM = "从自对向";
  private static final Pattern SIDES =
      Pattern.compile("\\p{IsHan}{0,6}[" + TO_OR_FROM + "]\\p{IsHan}{1,6}");

  /** How many figures of another name may stand between a whole and its named parts. */
  private static final int SKIPPED = 3;

  /** Letters of a noun. */
  private static final int NOUN = 2;

  /** Letters of a name that ties a whole to parts in another paragraph. */
  private static final int TELLING_NAME = 4;

  /** Letters that may follow the name of a part: 政府性基金预算本级收入 of 地方. */
  private static final int LONGEST_TAIL = 12;

  private static final int SHORT_TAIL = 8;
  private static final int SHARED_TAIL = 5;

  private static final int FAR = 60;

  private Partition() {}

  /** The parts of a whole that the words say are all, whether they add up or not. */
  static List<List<Item>> told(Passage passage, Item whole) {
    if (!whole.isStanding() || Parts.isMean(whole) || Parts.isBalance(whole)) {
      return List.of();
    }
    List<List<Item>> named = named(passage, whole);
    return Remainder.of(passage, whole)
        .or(() -> named.stream().findFirst())
        .or(() -> Bracket.parts(passage, whole))
        .or(() -> inAll(passage, whole))
        .or(() -> plus(passage, whole))
        .or(() -> inTurn(passage, whole))
        .map(first -> Stream.concat(Stream.of(first), named.stream()).distinct().toList())
        .orElse(List.of());
  }

  /** A row of parts with no figure of their kind before it, right before what they are in all. */
  private static Optional<List<Item>> inAll(Passage passage, Item whole) {
    Matcher inAll = IN_ALL.matcher(whole.words());
    if (!inAll.matches()) {
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
      joined =
          !part.words().startsWith(AMONG)
              && (JOINED.matcher(part.words()).find() || followsInRow(passage, whole, part));
      if (row.size() > 1 && Remainder.adds(row, whole)) {
        return Optional.of(List.copyOf(row));
      }
    }
    boolean all =
        row.size() > 1
            && beginsRow(passage, whole, row.get(0))
            && bear(row, inAll.group("noun"))
            && bear(row, inAll.group("head"));
    return all ? Optional.of(List.copyOf(row)) : Optional.empty();
  }

  /** Whether no figure stands before a row that may be of it, or 其中 leads to the row. */
  private static boolean beginsRow(Passage passage, Item whole, Item first) {
    return passage
        .before(first, i -> fellow(whole, i))
        .map(before -> first.words().startsWith(AMONG))
        .orElse(true);
  }

  /** Whether all of a row end as a noun does that the words in all name; true where they do not. */
  private static boolean bear(List<Item> row, @Nullable String noun) {
    return noun == null
        || BOTH.matcher(noun).matches() && row.size() == 2
        || row.stream()
            .allMatch(part -> part.label().endsWith(noun.substring(noun.length() - NOUN)));
  }

  /** A figure, what is put to it, and both together: 1亿元，加上已下达的10亿元，合计下达11亿元. */
  private static Optional<List<Item>> plus(Passage passage, Item whole) {
    if (whole.index() < 2 || !TOGETHER.matcher(whole.words()).find()) {
      return Optional.empty();
    }
    List<Item> both = passage.items().subList(whole.index() - 2, whole.index());
    Item first = both.get(0);
    boolean tied =
        both.stream().allMatch(i -> i.is(Mask.LEVEL) && i.claim() != null && sameUnit(whole, i))
            && passage.sameSentence(first, whole)
            && PLUS.matcher(passage.between(first, both.get(1))).find()
            && passage.before(first, i -> fellow(whole, i)).isEmpty();
    return tied ? Optional.of(both) : Optional.empty();
  }

  /** Names told with their total, then each with its own: 甲、乙共3万人，其中甲1万人，乙2万人. */
  private static Optional<List<Item>> inTurn(Passage passage, Item whole) {
    String words =
        passage.text().masked().substring(passage.text().sentenceStart(whole.at()), whole.at());
    String[] names = JOIN.split(words.substring(words.lastIndexOf('，') + 1));
    if (names.length < 2 || !SUM.matcher(names[names.length - 1]).find()) {
      return Optional.empty();
    }
    List<Item> parts = behind(passage, whole).stream().limit(names.length).toList();
    boolean tied =
        parts.size() == names.length
            && passage.sameParagraph(whole, parts.get(parts.size() - 1))
            && parts.stream().allMatch(i -> sameTime(whole, i));
    for (int i = 0; tied && i < names.length; i++) {
      tied = bears(names, i, unplaced(parts.get(i)));
    }
    return tied ? Optional.of(parts) : Optional.empty();
  }

  /** The first name has words of the sentence before it, the last has them behind it. */
  private static boolean bears(String[] names, int at, String label) {
    if (label.length() < 2) {
      return false;
    }
    return at == 0
        ? names[0].endsWith(label.substring(0, 2))
        : at < names.length - 1
            ? label.startsWith(names[at])
            : names[at].startsWith(label.substring(0, 2));
  }

  private static boolean followsInRow(Passage passage, Item whole, Item part) {
    if (part.index() == 0) {
      return false;
    }
    Item before = passage.items().get(part.index() - 1);
    return fellow(whole, before) && NEXT_CLAUSE.matcher(passage.between(before, part)).matches();
  }

  private static boolean fellow(Item whole, Item item) {
    return item.isStanding() && sameUnit(whole, item);
  }

  /** Levels behind bear the names of a partition, in any order, on one common name. */
  private static List<List<Item>> named(Passage passage, Item whole) {
    List<Part> fellows =
        behind(passage, whole).stream()
            .map(item -> new Part(item, unplaced(item), Division.NAMES.isIn(item.label())))
            .toList();
    if (fellows.stream().noneMatch(Part::named)) {
      return List.of();
    }
    String core = core(whole);
    return Division.of(whole.label() + core)
        .flatMap(
            division ->
                first(passage, whole, fellows, division)
                    .filter(parts -> !division.open() || Remainder.adds(parts, whole))
                    .stream())
        .toList();
  }

  /**
   * A level that may be a part.
   *
   * @param label its label without the place that it is told for
   * @param named whether the whole label holds a name of any partition
   */
  private record Part(Item item, String label, boolean named) {}

  /** The first run of {@code fellows} that bears the names of a row. */
  private static Optional<List<Item>> first(
      Passage passage, Item whole, List<Part> fellows, Division division) {
    String common = division.whole();
    List<String> names = division.names();
    boolean any = division.any();
    for (int from = 0; from + names.size() <= fellows.size(); from++) {
      List<Part> run = fellows.subList(from, from + names.size());
      if (bear(whole, common, run, names)) {
        List<Item> parts = run.stream().map(Part::item).toList();
        Item last = parts.get(parts.size() - 1);
        List<Item> before = fellows.subList(0, from).stream().map(Part::item).toList();
        boolean near =
            from <= SKIPPED
                && (passage.sameParagraph(whole, last) || goesOn(passage, whole, parts))
                && (from == 0 || !any || Remainder.adds(before, whole));
        boolean tied =
            near
                    && (!any
                        || led(passage, whole, parts.get(0))
                        || from == 0 && isCounted(passage, whole, parts)
                        || isCaption(whole, parts))
                || isElsewhere(passage, whole, parts, division);
        boolean kind = before.stream().anyMatch(i -> isToldBefore(i, names));
        boolean all = !leavesMore(passage, last) || Remainder.adds(parts, whole);
        return tied && !kind && all && parts.stream().allMatch(i -> sameTime(whole, i))
            ? Optional.of(parts)
            : Optional.empty();
      }
      if (!any && core(fellows.get(from).item()).contains(common)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a figure before a run is the part that one of the run is only a kind of: 公路流动量18628万人次,
   * 其中公路营业性客运量3416万人次, 铁路1856万人次.
   */
  private static boolean isToldBefore(Item before, List<String> names) {
    return names.stream().anyMatch(unplaced(before)::startsWith);
  }

  /** Whether the sentence goes on to what is left, with a number or without: 其余为轻微伤. */
  private static boolean leavesMore(Passage passage, Item last) {
    int end = passage.text().sentenceEnd(last.at());
    return MORE.matcher(passage.text().masked().substring(last.at() + 1, end)).find();
  }

  /** Whether a count of all stands right before its parts: 共抽检2100批次，合格2046批次，不合格54批次. */
  private static boolean isCounted(Passage passage, Item whole, List<Item> parts) {
    return (SUM.matcher(whole.words()).find() || Tasks.takesIn(whole))
        && NEXT_PART.matcher(passage.between(whole, parts.get(0))).matches()
        && passage.sameSentence(whole, parts.get(parts.size() - 1));
  }

  /** Whether whole and parts are told in lines of their own, as in a table or a caption. */
  private static boolean isCaption(Item whole, List<Item> parts) {
    return Stream.concat(Stream.of(whole), parts.stream())
            .map(item -> item.figure().mention().section())
            .distinct()
            .count()
        > parts.size();
  }

  /** Whether the next paragraph begins with 其中 and tells the parts in one sentence. */
  private static boolean goesOn(Passage passage, Item whole, List<Item> parts) {
    String between = passage.between(whole, parts.get(0));
    return between.indexOf('\n') == between.lastIndexOf('\n')
        && between.contains("\n其中，")
        && passage.sameSentence(parts.get(0), parts.get(parts.size() - 1));
  }

  /** Whether parts in another paragraph must be of this whole: told of one place and time. */
  private static boolean isElsewhere(
      Passage passage, Item whole, List<Item> parts, Division division) {
    String name = Names.core(unplaced(whole));
    String place = whole.figure().context().scope().place();
    boolean tied =
        division.any()
            ? name.length() >= TELLING_NAME && core(parts.get(0)).endsWith(name)
            : !place.isEmpty() && whole.figure().context().time() != null;
    return tied
        && division.names().stream().noneMatch(whole.label()::contains)
        && passage.sameSentence(parts.get(0), parts.get(parts.size() - 1))
        && parts.stream().allMatch(i -> isToldOf(place, i));
  }

  /** A part's own name may hold a place: 东北地区. */
  private static boolean isToldOf(String place, Item part) {
    String told = part.figure().context().scope().place();
    return told.equals(place) || !told.isEmpty() && part.label().startsWith(told);
  }

  private static String core(Item item) {
    return Names.core(item.label());
  }

  /** A label without the place that the figure is told for. */
  private static String unplaced(Item part) {
    return part.scope().unplaced(part.label());
  }

  /** The levels of the whole's unit behind it. */
  private static List<Item> behind(Passage passage, Item whole) {
    int end = Math.min(passage.items().size(), whole.index() + FAR);
    return passage.items().subList(whole.index() + 1, end).stream()
        .filter(item -> fellow(whole, item) && !isDetail(passage, whole, item))
        .toList();
  }

  /** Whether a figure tells of a part before it, in a bracket or behind 含. */
  private static boolean isDetail(Passage passage, Item whole, Item item) {
    if (item.words().startsWith("含")) {
      return true;
    }
    String masked = passage.text().masked();
    int at = item.at() - 1;
    while (at > whole.at() && masked.charAt(at) != '（' && masked.charAt(at) != '）') {
      at--;
    }
    return at > whole.at() && masked.charAt(at) == '（';
  }

  private static boolean led(Passage passage, Item whole, Item part) {
    return LEADS.matcher(passage.between(whole, part)).find();
  }

  private static boolean bear(Item whole, String common, List<Part> parts, List<String> names) {
    if (!parts.stream().allMatch(Part::named)) {
      return false;
    }
    String shared = common.isEmpty() ? whole.label() : whole.label().replace(common, "");
    List<String> left = new ArrayList<>(names);
    for (Part part : parts) {
      Optional<String> name =
          left.stream()
              .filter(
                  n ->
                      bears(part.label(), n, shared, common)
                          || bears(part.item().label(), n, shared, common))
              .findFirst();
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
  private static boolean bears(String label, String name, String shared, String common) {
    int at = label.indexOf(name);
    String before = label.substring(0, Math.max(0, at));
    return at == 0 && isTail(label.substring(name.length()), common)
        || at > 0
            && (shared.contains(before) && label.endsWith(name)
                || isBetween(before, shared) && isTail(label.substring(at + name.length()), ""));
  }

  /** Both sides of a trade, as its whole names them: 德国从中国进口 of 德国和中国贸易额. */
  private static boolean isBetween(String sides, String shared) {
    return SIDES.matcher(sides).matches()
        && sides.chars().allMatch(c -> shared.indexOf(c) >= 0 || TO_OR_FROM.indexOf(c) >= 0);
  }

  /** Whether the words behind the name of a part may belong to it; many must be the whole's own. */
  private static boolean isTail(String tail, String common) {
    return tail.length() <= SHORT_TAIL
        || tail.length() <= LONGEST_TAIL && Names.shareRun(tail, common, SHARED_TAIL);
  }

  private static boolean sameTime(Item whole, Item part) {
    return !Times.otherTime(whole, part);
  }

  private static boolean sameUnit(Item whole, Item part) {
    return whole.sameMeasure(part);
  }
}
