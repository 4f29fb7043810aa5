package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A rate whose name says what it divides (城镇化率: 城镇人口 by 常住人口; the lexicon's rates), with the
 * figures of these names in its paragraph.
 */
final class NamedRate {
  private static final String LOOSE = "~";
  private static final Pattern OR = Pattern.compile("\\|");
  private static final Pattern AND = Pattern.compile("\\+");

  private static final List<Row> ROWS = Lexicon.rows("rates.tsv").stream().map(Row::read).toList();

  /** Words that make another rate or figure of the name. */
  private static final Pattern OTHER = Pattern.compile("户籍|新增|目标|计划|提高|同比|上年|去年");

  /** On what a figure is told, so that one on another basis is no fellow of it. */
  private static final Pattern BASIS = Pattern.compile("本外币|人民币|外币|规模以上|规上|城镇居民|农村居民");

  private static final int FAR = 24;

  private NamedRate() {}

  static Optional<ShareOfWhole> of(Passage passage, Item rate) {
    String name = Names.core(rate.label());
    if (name.isEmpty() || OTHER.matcher(rate.words()).find()) {
      return Optional.empty();
    }
    return ROWS.stream()
        .filter(row -> row.names().stream().anyMatch(name::endsWith))
        .findFirst()
        .flatMap(row -> told(passage, rate, row));
  }

  private static Optional<ShareOfWhole> told(Passage passage, Item rate, Row row) {
    List<Item> near = near(passage, rate);
    List<Item> parts = new ArrayList<>();
    for (List<String> names : row.parts()) {
      Optional<Item> part = only(near, item -> isCalled(passage, item, names));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return only(
            near,
            item ->
                isCalled(passage, item, row.whole())
                    && row.parts().stream().noneMatch(names -> isCalled(passage, item, names)))
        .filter(whole -> parts.stream().allMatch(part -> isFellow(part, whole)))
        .filter(whole -> parts.stream().allMatch(part -> mayBePart(passage, part, whole)))
        .flatMap(
            whole ->
                Optional.of(ShareReader.relation(parts, whole, rate, true))
                    .filter(
                        told ->
                            !row.loose() && !isOfOther(rate, row, whole)
                                || told.agrees()
                                || Misprint.explains(told)));
  }

  /** Whether the rate is named with a holder whom the whole is not told of: 母公司资产负债率. */
  private static boolean isOfOther(Item rate, Row row, Item whole) {
    String name = Names.core(rate.label());
    String holder =
        row.names().stream()
            .filter(name::endsWith)
            .map(told -> name.substring(0, name.length() - told.length()))
            .findFirst()
            .orElse("");
    return !Names.core(whole.label()).startsWith(holder);
  }

  /** The amounts of the paragraph that are told of the rate's place and time. */
  private static List<Item> near(Passage passage, Item rate) {
    return passage.items().stream()
        .skip(Math.max(0, rate.index() - FAR))
        .limit(2L * FAR)
        .filter(Item::isStanding)
        .filter(item -> passage.sameParagraph(item, rate))
        .filter(item -> !Times.otherTime(item, rate) && !item.scope().inOtherPlace(rate.scope()))
        .filter(item -> item.quantity().hard().isBounded() && !OTHER.matcher(item.words()).find())
        .toList();
  }

  private static boolean isFellow(Item part, Item whole) {
    return part.sameMeasure(whole)
        && whole.quantity().hardInBase().isPositive()
        && !Times.otherTime(part, whole)
        && isOnOneBasis(basis(part), basis(whole));
  }

  /** Not where the words tell it as a part of another: 户籍人口80万人。其中，城镇人口30万人。…常住人口60万人. */
  private static boolean mayBePart(Passage passage, Item part, Item whole) {
    return Parts.whole(passage, part)
        .filter(other -> other.index() != whole.index())
        .map(other -> other.quantity().hardInBase().overlaps(whole.quantity().hardInBase()))
        .orElse(true);
  }

  private static boolean isOnOneBasis(List<String> one, List<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static List<String> basis(Item item) {
    return BASIS.matcher(item.words()).results().map(found -> found.group()).toList();
  }

  private static boolean isCalled(Passage passage, Item item, List<String> names) {
    return names.stream()
        .anyMatch(
            name ->
                item.label().isEmpty()
                    ? passage.behind(item).startsWith(name) // 780万人投票
                    : Names.isCalled(item.label(), name));
  }

  /** The one value that is told under a name. */
  private static Optional<Item> only(List<Item> near, Predicate<Item> called) {
    List<Item> told = near.stream().filter(called).toList();
    return told.stream()
        .findFirst()
        .filter(first -> told.stream().allMatch(i -> i.quantity().equals(first.quantity())));
  }

  /**
   * A row of the lexicon.
   *
   * @param loose whether only agreement or a misprint is told
   * @param parts the names of each that is added to what is divided
   */
  private record Row(
      List<String> names, boolean loose, List<List<String>> parts, List<String> whole) {
    static Row read(List<String> row) {
      String names = row.get(0);
      boolean loose = names.startsWith(LOOSE);
      return new Row(
          split(loose ? names.substring(LOOSE.length()) : names),
          loose,
          Arrays.stream(AND.split(row.get(1))).map(Row::split).toList(),
          split(row.get(2)));
    }

    private static List<String> split(String names) {
      return List.of(OR.split(names));
    }
  }
}
