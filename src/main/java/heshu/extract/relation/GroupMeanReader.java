package heshu.extract.relation;

import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.relation.GroupMean;
import heshu.extract.WordSet;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A mean, rate or growth of all with those of the groups that a lexicon row divides it into. */
public final class GroupMeanReader implements RelationReader {
  /** A name that holds the names of its own groups. */
  private static final Pattern BOTH = Pattern.compile("进出口|出入境|城乡");

  private static final WordSet MEAN = new WordSet(List.of("均", "率", "指数"));

  /** All but some of it, or some of it: no whole of the groups that are told next. */
  private static final Pattern SOME = Pattern.compile("除.+外|其中");

  /** Rates that tell by how much another figure moved, or of which part it is. */
  private static final WordSet OTHER = new WordSet(List.of("占", "拉动", "贡献", "比重", "差", "环比"));

  private static final Set<Basis> USUAL = EnumSet.of(Basis.NONE, Basis.YEAR_ON_YEAR);
  private static final String PRODUCT = "生产总值";
  private static final String ADDED = "增加值";
  private static final int REACH = 14;
  private static final int TAIL = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> means = passage.items().stream().filter(GroupMeanReader::isMean).toList();
    for (Item all : means) {
      List<Item> behind =
          means.stream()
              .filter(item -> isFellow(passage, all, item))
              .filter(item -> sameTail(all, item) || isNextBare(passage, means, all, item))
              .toList();
      if (!behind.isEmpty()
          && !name(all).isEmpty()
          && !isOfSome(passage, all)
          && !isGroup(passage, means, all)) {
        String bare = BOTH.matcher(name(all)).replaceAll("");
        Division.of(name(all))
            .filter(division -> !division.any() || !Division.NAMES.isIn(name(all)))
            .map(Division::names)
            .filter(row -> row.stream().noneMatch(bare::contains))
            .flatMap(row -> groups(all, behind, row).stream())
            .findFirst()
            .filter(groups -> !hasNearer(passage, means, all, groups))
            .ifPresent(groups -> found.accept(relation(all, groups)));
      }
    }
  }

  private static boolean isMean(Item item) {
    if (item.claim() == null) {
      return false;
    }
    boolean told =
        item.is(Mask.PERCENT) && item.isChange()
            ? item.direction() != Direction.NONE
            : (item.isStanding() || item.is(Mask.PERCENT) && !item.isChange())
                && MEAN.isIn(name(item));
    return told && !OTHER.isIn(item.words());
  }

  /** Whether the sentence names a part before the figure. */
  private static boolean isOfSome(Passage passage, Item all) {
    MaskedText text = passage.text();
    return SOME.matcher(text.original(text.sentenceStart(all.at()), all.at())).find();
  }

  /**
   * Whether the sentence tells the figure side by side with others as one group: 企业中，国有企业…；集体企业….
   */
  private static boolean isGroup(Passage passage, List<Item> means, Item all) {
    return !Topic.of(passage, all).isEmpty()
        && means.stream().anyMatch(other -> other != all && passage.sameSentence(other, all));
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  /** One figure behind for each name of a row, all of the kind of the first and of its time. */
  private static Optional<List<Item>> groups(Item all, List<Item> behind, List<String> row) {
    if (behind.size() < row.size()) {
      return Optional.empty();
    }
    List<Item> groups = new ArrayList<>();
    for (String name : row) {
      behind.stream()
          .filter(item -> BOTH.matcher(name(item)).replaceAll("").contains(name))
          .filter(item -> isGroup(name(all), name(item), name))
          .findFirst()
          .ifPresent(groups::add);
    }
    return groups.size() == row.size() && oneMeasure(groups)
        ? Optional.of(groups)
        : Optional.empty();
  }

  /** Whether the groups are of another whole between: 进出口60亿元，增长8%。当月进出口7亿元，增长9%。其中…. */
  private static boolean hasNearer(Passage passage, List<Item> means, Item all, List<Item> groups) {
    int first = groups.stream().mapToInt(Item::index).min().orElse(all.index());
    Optional<Item> level = passage.before(all, Item::isStanding);
    return level.isPresent()
        && means.stream()
            .filter(other -> other.index() > all.index() && other.index() < first)
            .filter(other -> row(other).equals(row(all)) && !isOneGroup(other))
            .flatMap(other -> passage.before(other, Item::isStanding).stream())
            .filter(other -> other.index() > all.index() && other.sameMeasure(level.get()))
            .anyMatch(
                other ->
                    !other.quantity().hardInBase().overlaps(level.get().quantity().hardInBase()));
  }

  private static boolean isOneGroup(Item item) {
    String bare = BOTH.matcher(name(item)).replaceAll("");
    return row(item).stream().flatMap(List::stream).anyMatch(bare::contains);
  }

  private static List<List<String>> row(Item all) {
    return Division.of(name(all)).map(Division::names).toList();
  }

  /** Whether nothing but the name of the group is told beside the name of all: not 对东盟出口. */
  private static boolean isGroup(String all, String name, String group) {
    int at = name.indexOf(group);
    String behind = name.substring(at + group.length());
    return all.contains(name.substring(0, at))
        && (all.contains(behind) || behind.equals(ADDED) && all.contains(PRODUCT));
  }

  private static boolean isFellow(Passage passage, Item all, Item item) {
    return item.index() > all.index()
        && item.index() <= all.index() + REACH
        && item.mask() == all.mask()
        && item.role() == all.role()
        && item.sameMeasure(all)
        && passage.sameParagraph(all, item)
        && sameBasis(basis(all), basis(item))
        && !Times.otherTime(all, item);
  }

  private static Basis basis(Item item) {
    return item.figure().context().basis();
  }

  /** 比上年增长4.6% of all goes on as 增长4.3% of a group. */
  private static boolean sameBasis(Basis all, Basis group) {
    return all == group || USUAL.contains(all) && USUAL.contains(group);
  }

  /** 城镇居民人均可支配收入 is of 全国居民人均可支配收入; 出口 alone is of any trade. */
  private static boolean sameTail(Item all, Item item) {
    String name = name(all);
    String tail = name.substring(Math.max(0, name.length() - TAIL));
    return name(item).endsWith(tail) || BOTH.matcher(name).find() || name.contains(PRODUCT);
  }

  /**
   * Whether a group is told by nothing but its name, in the sentence of all or the next, and
   * nothing else is told in between: 工业增加值增长6.5%。分门类看，采矿业增长6.4%，制造业增长7.3%.
   */
  private static boolean isNextBare(Passage passage, List<Item> means, Item all, Item item) {
    String between = passage.between(all, item);
    return means.subList(means.indexOf(all) + 1, means.indexOf(item) + 1).stream()
            .allMatch(other -> Division.isName(name(other)))
        && between.indexOf('。') == between.lastIndexOf('。');
  }

  private static boolean oneMeasure(List<Item> groups) {
    return groups.stream().map(Item::index).distinct().count() == groups.size();
  }

  private static GroupMean relation(Item all, List<Item> groups) {
    boolean moves = all.isChange() && MEAN.isIn(name(all));
    return new GroupMean(
        all.figure(),
        value(all),
        groups.stream().map(Item::figure).toList(),
        groups.stream().map(GroupMeanReader::value).toList(),
        !moves);
  }

  private static Interval value(Item item) {
    return item.is(Mask.PERCENT) ? item.rate() : item.quantity().hardInBase();
  }
}
