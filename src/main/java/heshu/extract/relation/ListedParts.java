package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts listed behind 其中, 包括 or 含 that miss their whole as only an error does. The words leave open
 * whether the list is complete and whether its parts overlap, so what differs is an error only
 * where a slip of the pen explains it, or where parts that exclude each other exceed the whole.
 */
final class ListedParts {
  private static final Pattern LEADS =
      Mask.pattern(
          "^(?:[^，。；：（）]{0,12}，)?[^，。；：（）]{0,12}(?:，|。|)(?:(其中|包括|含|[^，。；：（）]{0,8}分别)|(?<=中)，有?|中有|分{数}[^，。；：（）]{0,6}，)(?:，|：|)[^，。；：（）]{0,12}$");

  /** Before how many parts there are: 分两期. */
  private static final String DIVIDED = "分";

  /** No words that lead to a list are longer. */
  private static final int LONGEST_LEAD = 60;

  private static final Pattern JOINED = Pattern.compile("^[^，。；：（）]{0,12}(?:、|和|及|与|以及)");
  private static final Pattern CLOSING = Pattern.compile("^[^，、。；：（）]{0,12}(?:和|及|与|以及)");
  private static final Pattern OPENING = Pattern.compile("其中|包括|中，");
  private static final Pattern NEXT = Pattern.compile("[，、和及][^，、。；：（）累计共新]{1,6}");
  private static final Pattern NESTED = Pattern.compile("其中|包括|含|超过?|均|（");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");

  /** Marks behind which another list begins. */
  private static final Pattern ENDED = Pattern.compile("；|^[^（]*）");

  private static final Pattern OPEN = Pattern.compile("等|主要|另|还|其他");

  /** What a thing is one of at a time: 中国籍, 商品类, 天津市, 一期. */
  private static final Pattern KIND =
      Pattern.compile("([^，、。：；其中包括含有向为在]{1,6}?)(籍|类|级|型|省|市|县|州|期)(?!场)");

  private static final Pattern NAMED = Pattern.compile("，其中：?[^，。；：（）]{2,4}");
  private static final int LONGEST_NAME = 4;

  /** Fewer digits are one slip away from too many others. */
  private static final int DIGITS = 3;

  /** The same of a moved point or another scale word, of which there are fewer. */
  private static final int MOVED_DIGITS = 2;

  /** So many that a slip is hardly chance even where the list may go on. */
  private static final int MANY_DIGITS = 4;

  private final Passage passage;
  private final Item whole;
  private final List<Item> parts;

  /** Those of whom another total tells: 在校生900人, 在园幼儿80人. */
  private static final String THERE = "在";

  private static final String OWN_PARTS = "，其中";

  /** Letters at the end of a name. */
  private static final int NOUN = 2;

  private ListedParts(Passage passage, Item whole, List<Item> parts) {
    this.passage = passage;
    this.whole = whole;
    this.parts = parts;
  }

  /** The parts listed right behind {@code whole} where they miss it by an error. */
  static Optional<List<Item>> erring(Passage passage, Item whole) {
    if (!whole.isStanding() || Parts.isBalance(whole) || Digits.telling(whole.quantity()) == 0) {
      return Optional.empty();
    }
    ListedParts listed = new ListedParts(passage, whole, list(passage, whole));
    boolean sure = Parts.isOnlyWhole(passage, whole) || listed.isNamed();
    return sure && listed.parts.size() > 1 && listed.errs()
        ? Optional.of(listed.parts)
        : Optional.empty();
  }

  /** The parts listed right behind {@code whole} by 其中 or 包括, and joined, that exceed it alone. */
  static List<Item> beyond(Passage passage, Item whole) {
    Rational most = whole.quantity().hardInBase().hi();
    return most == null || !whole.isStanding() || !Parts.isOnlyWhole(passage, whole)
        ? List.of()
        : joined(passage, whole).stream().filter(part -> base(part).compareTo(most) > 0).toList();
  }

  /** The parts that 、 or nothing but a comma joins: 其中郑州53例，周口18例. */
  private static List<Item> joined(Passage passage, Item whole) {
    List<Item> parts = list(passage, whole);
    if (parts.isEmpty()
        || !passage.sameSentence(whole, parts.get(0))
        || !OPENING.matcher(passage.between(whole, parts.get(0))).find()) {
      return List.of();
    }
    int end = 1;
    while (end < parts.size()
        && NEXT.matcher(passage.between(parts.get(end - 1), parts.get(end))).matches()
        && !isOther(passage, whole, parts.get(0), parts.get(end))) {
      end++;
    }
    return parts.subList(0, end);
  }

  /**
   * Whether a figure ends the list, telling something else: it has parts of its own, or is named by
   * another noun than whole and first part are: 教师40人，其中女教师25人，学生900人.
   */
  private static boolean isOther(Passage passage, Item whole, Item first, Item item) {
    String noun = noun(whole);
    boolean named = noun.length() == NOUN && noun.equals(noun(first)) && !noun.equals(noun(item));
    return named
        || item.label().startsWith(THERE)
        || passage.text().masked().startsWith(OWN_PARTS, item.at() + 1);
  }

  private static String noun(Item item) {
    return item.label().substring(Math.max(0, item.label().length() - NOUN));
  }

  private static List<Item> list(Passage passage, Item whole) {
    List<Item> parts = new ArrayList<>();
    boolean nested = false;
    boolean ended = false;
    for (Item item : passage.items().subList(whole.index() + 1, passage.items().size())) {
      if (!parts.isEmpty() && !passage.sameSentence(parts.get(0), item)) {
        break;
      }
      if (parts.isEmpty() && item.words().endsWith(DIVIDED)) {
        continue;
      }
      if (parts.isEmpty() && item.isStanding()) {
        if (item.at() - whole.at() > LONGEST_LEAD) {
          break;
        }
        Matcher leads = LEADS.matcher(passage.between(whole, item));
        if (!leads.matches()) {
          break;
        }
        String lead = leads.group(1);
        nested = lead != null && (lead.equals("含") || lead.endsWith("分别"));
      }
      if (parts.size() > 1 && ENDED.matcher(words(passage, parts, item)).find()) {
        break;
      }
      if (item.isStanding()) {
        if (nested && !parts.isEmpty() && !JOINED.matcher(words(passage, parts, item)).find()) {
          break;
        }
        boolean fellow = Parts.fellow(whole, item) && item.quantity().hedge() == null;
        if (parts.size() < 2 && !fellow || ended && fellow) {
          return List.of();
        }
        ended |= !fellow;
        if (fellow) {
          parts.add(item);
        }
      }
    }
    return List.copyOf(parts);
  }

  private static String words(Passage passage, List<Item> parts, Item item) {
    return passage.between(parts.get(parts.size() - 1), item);
  }

  /**
   * Whether 其中 ties nothing but names to the whole, another before it or not:
   * 126万人受灾，转移38.2万人，其中广东25.6万人.
   */
  private boolean isNamed() {
    return parts.size() > 2
        && passage.sameSentence(whole, parts.get(0))
        && NAMED.matcher(passage.between(whole, parts.get(0))).matches()
        && parts.stream().allMatch(part -> part.label().length() <= LONGEST_NAME)
        && Digits.telling(whole.quantity()) >= DIGITS;
  }

  private boolean errs() {
    Interval target = whole.quantity().hardInBase();
    Interval sum = Interval.point(Rational.ZERO);
    for (Item part : parts) {
      sum = sum.plus(part.quantity().hardInBase());
      if (sum.overlaps(target)) {
        return false;
      }
    }
    String words = REMARK.matcher(passage.between(parts.get(0), last())).replaceAll("");
    if (NESTED.matcher(words).find() || sum.lo() == null || target.hi() == null) {
      return false;
    }
    if (sum.lo().compareTo(target.hi()) >= 0) { // apart, and one bound may be open
      return exclude() || isSlip(DIGITS);
    }
    boolean open = OPEN.matcher(passage.between(whole, last()) + passage.behind(last())).find();
    return !open && isSlip(isClosed() ? DIGITS : MANY_DIGITS);
  }

  private Item last() {
    return parts.get(parts.size() - 1);
  }

  private boolean isClosed() {
    Item before = parts.get(parts.size() - 2);
    return exclude() || CLOSING.matcher(passage.between(before, last())).find();
  }

  /** Whether the parts are of different kinds, so that nothing is counted twice. */
  private boolean exclude() {
    Set<String> kinds = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Item part : parts) {
      Optional<MatchResult> kind = KIND.matcher(part.words()).results().findFirst();
      if (kind.isEmpty() || !kinds.add(kind.get().group(1))) {
        return false;
      }
      words.add(kind.get().group(2));
    }
    return words.size() == 1;
  }

  /** Whether the sum would fit with one figure written otherwise by a slip of the pen. */
  private boolean isSlip(int digits) {
    Rational sum = Rational.ZERO;
    for (Item part : parts) {
      sum = sum.plus(base(part));
    }
    Rational missing = base(whole).minus(sum);
    return slips(whole, sum, digits)
        || parts.stream().anyMatch(part -> slips(part, base(part).plus(missing), digits));
  }

  private static boolean slips(Item item, Rational meant, int digits) {
    Rational factor = item.figure().measure().factor();
    return meant.signum() > 0
        && (Typo.wrote(item.quantity(), meant.over(factor), digits)
            || Digits.telling(item.quantity()) >= MOVED_DIGITS
                && Typo.isShifted(item.quantity(), Interval.point(meant)));
  }

  private static Rational base(Item item) {
    Numeral numeral = Objects.requireNonNull(item.quantity().numeral(), "a part has a numeral");
    return numeral.value().times(item.figure().measure().factor());
  }
}
