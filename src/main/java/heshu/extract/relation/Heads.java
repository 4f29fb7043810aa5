package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the sentences of two figures begin with, of which all that follows is told:
 * 汾渭平原优良天数比例为59%，浓度为57微克 is of 汾渭平原, as 红队投中24球，全队7人得分上双 is of 红队.
 */
final class Heads {
  /** Letters of a name. */
  private static final int NAME = 2;

  private static final int FAR = 40;

  private static final Set<String> SAME_DAY = Set.of("当日", "当天", "同日");
  private static final Pattern DAY = Pattern.compile("([0-9０-９]{1,2}|[一二三十]{1,3})日");

  private Heads() {}

  /** Whether the sentences begin with different things, or tell of days that no date makes one. */
  static boolean differ(Passage passage, Item one, Item other) {
    return otherSubject(head(passage, one), head(passage, other))
        || otherDay(day(passage, one), day(passage, other));
  }

  private static boolean otherSubject(String one, String other) {
    return one.length() >= NAME
        && other.length() >= NAME
        && !one.contains(other)
        && !other.contains(one);
  }

  /** The bare name of the first figure of the sentence; empty where it is the figure's own. */
  private static String head(Passage passage, Item item) {
    int first = item.index();
    while (first > 0 && passage.sameSentence(passage.items().get(first - 1), item)) {
      first--;
    }
    while (first < item.index() && !passage.items().get(first).isFigure()) {
      first++;
    }
    String head = Names.core(passage.items().get(first).label());
    String own = Names.core(item.figure().context().indicator());
    return first == item.index() || Names.sameCores(head, own) ? "" : head;
  }

  private static boolean otherDay(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.get().equals(other.get());
  }

  /**
   * The day that the nearest time before a figure in its paragraph tells, if no date makes it one;
   * 当日 is the day told before it.
   */
  private static Optional<String> day(Passage passage, Item item) {
    List<Item> times = passage.back(item, FAR, i -> i.is(Mask.TIME)).toList();
    boolean here = !times.isEmpty() && passage.sameParagraph(times.get(0), item);
    return times.stream()
        .filter(time -> here)
        .map(Item::time)
        .filter(Objects::nonNull)
        .dropWhile(time -> SAME_DAY.contains(time.quote()))
        .limit(1)
        .filter(time -> time.interval() == null)
        .map(time -> DAY.matcher(time.quote()))
        .filter(Matcher::find)
        .map(day -> day.group(1))
        .findFirst();
  }
}
