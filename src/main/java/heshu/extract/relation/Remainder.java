package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole, parts of it and what is left: 30名船员，12人获救，5人遇难，其余13人. Where something else may be meant
 * only parts that fit are taken for all.
 */
final class Remainder {
  private static final Pattern REST = Pattern.compile("^、?(?:剩[余餘]|剩下|其[余餘]|[余餘]下|[还還]剩|其他|其它)");

  /** 另有 may as well tell of others, beside the whole. */
  private static final Pattern MORE = Pattern.compile("^、?(?:另外|另有|另)");

  /** What each of several has is no part: 其他城市均在15万平方米以下. */
  private static final Pattern EACH = Pattern.compile("[均都各](?:在|为|不|未|超|达|有|约)?$");

  private static final Pattern PART = Pattern.compile("其中|已|有|[中里，（：]");
  private static final Pattern NESTED = Pattern.compile("其中|含|包括|（|；|[中里]，|外，");
  private static final Pattern WON = Pattern.compile("(?:获得|赢得|拿下|夺得|取得|占据|占)$");
  private static final Pattern CLAUSES = Pattern.compile("[，；]");
  private static final Pattern SUM = Pattern.compile("共|合计|总");
  private static final String SEATS = "席";

  /** Letters of a noun. */
  private static final int NOUN = 2;

  private static final int MOST = 5;

  private static final int BACK = 40;

  private Remainder() {}

  static Optional<List<Item>> of(Passage passage, Item whole) {
    List<Item> parts = new ArrayList<>();
    for (Item item : passage.items().subList(whole.index() + 1, passage.items().size())) {
      if (parts.size() == MOST
          || !passage.sameParagraph(whole, item)
          || isLate(passage, whole, item, parts)) {
        break;
      }
      if (item.isStanding() && isCounted(passage, whole, item)) {
        if (EACH.matcher(item.words()).find() || Parts.isMean(whole) != Parts.isMean(item)) {
          break;
        }
        parts.add(item);
        boolean rest = REST.matcher(item.words()).find();
        if (rest || MORE.matcher(item.words()).find()) {
          return parts.size() > 1 && (rest && isTied(passage, whole, parts) || adds(parts, whole))
              ? Optional.of(List.copyOf(parts))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Parts stand in one sentence, that of the whole or the next. */
  private static boolean isLate(Passage passage, Item whole, Item item, List<Item> parts) {
    Item before = parts.isEmpty() ? whole : parts.get(0);
    String between = passage.between(before, item);
    int sentences = (int) between.chars().filter(c -> "。！？".indexOf(c) >= 0).count();
    return sentences > (parts.isEmpty() ? 1 : 0);
  }

  /** Whether nothing but these can be all parts of this whole. */
  private static boolean isTied(Passage passage, Item whole, List<Item> parts) {
    Item first = parts.get(0);
    Item rest = parts.get(parts.size() - 1);
    return passage.sameSentence(whole, rest)
        && PART.matcher(passage.between(whole, first)).find()
        && !isSibling(passage, whole, first)
        && !NESTED.matcher(passage.between(first, rest)).find()
        && eachCounts(passage.between(whole, rest))
        && !isRestOfMore(passage, whole, rest)
        && Parts.isOnlyWhole(passage, whole);
  }

  /** Whether a figure before is the whole and the rest: 10人被埋，…救出7人，其中6人死亡，其他3人仍被埋. */
  private static boolean isRestOfMore(Passage passage, Item whole, Item rest) {
    Interval more = Parts.sum(List.of(whole, rest));
    return passage
        .back(whole, BACK, all -> all.isStanding() && isCounted(passage, all, whole))
        .filter(all -> all.quantity().hard().isBounded()) // 超10人 may be any
        .anyMatch(all -> all.quantity().hardInBase().overlaps(more));
  }

  /**
   * Whether each clause from behind the whole up to the rest tells how many: of 一名乘客死亡，司机死亡，3人受伤
   * only the last does.
   */
  private static boolean eachCounts(String words) {
    List<String> clauses = List.of(CLAUSES.split(words));
    return clauses.stream()
        .skip(1)
        .limit(Math.max(0, clauses.size() - 2L))
        .allMatch(clause -> clause.chars().anyMatch(c -> Mask.isFigure((char) c)));
  }

  /** Whether a figure counts what the whole counts: 300个席位, 158席. */
  private static boolean isCounted(Passage passage, Item whole, Item item) {
    String noun = passage.behind(whole);
    return item.sameMeasure(whole)
        || NounCounts.isOfPeople(whole) && NounCounts.isOfPeople(item)
        || whole.figure().measure().written().equals("个")
            && noun.length() >= NOUN
            && SEATS.equals(item.figure().measure().written())
            && noun.substring(0, NOUN).contains(SEATS);
  }

  /** Whether what is taken for the whole is one part itself: 甲党获得158席，乙党获得121席，其余31席. */
  private static boolean isSibling(Passage passage, Item whole, Item first) {
    String label = whole.label();
    String tail = label.substring(Math.max(0, label.length() - NOUN));
    boolean alike = tail.length() == NOUN && first.label().endsWith(tail);
    boolean counted =
        passage
            .before(whole, Item::isStanding)
            .filter(all -> passage.sameSentence(all, whole))
            .filter(all -> !all.sameMeasure(whole) && isCounted(passage, all, whole))
            .isPresent();
    return counted || !SUM.matcher(whole.words()).find() && (alike || WON.matcher(label).find());
  }

  static boolean adds(List<Item> parts, Item whole) {
    return Parts.sum(parts).overlaps(whole.quantity().hardInBase());
  }
}
