package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.DuplicateItem;
import heshu.claim.relation.ListCount;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of things with the lists that name them, and names that a list holds twice. */
public final class ListReader implements RelationReader {
  private static final Interval COUNTABLE = Interval.closed(Rational.of(2), Rational.of(60));

  /** Names, then the number: 朝阳、通州、顺义等3区; the last name stands right before it. */
  private static final Pattern NAMES_BEFORE =
      Mask.pattern(
          "[^、，。；：！？\\n（）]+(?:、[^、，。；：！？\\n（）{图}]+)*、"
              + "[^、，。；：！？\\n（）{图}等的了在“‘]{2,24}?"
              + "(?<close>(?<open>等)?(?:这|共计|共|总共|一共|合计)?)[“‘]?$");

  /** The number, then the names: 四个中心（…）, 七个方面包括…. */
  private static final Pattern NAMES_BEHIND =
      Mask.pattern(
          "^[^，。；：！？\\n（）、]{0,20}?(?:”|’)?(?:（|，?(?:分别是|分别为|包括|即|分别)|——|：)(?<names>[^，。；！？\\n（）：{图}]+)(?<end>[，。；！？\\n）])");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item count : passage.items()) {
      if (isCount(count)) {
        before(passage.text(), count).or(() -> behind(passage.text(), count)).ifPresent(found);
      }
    }
    NameList.all(passage.text()).forEach(list -> twice(passage.text(), list, found));
  }

  private static boolean isCount(Item item) {
    if (!item.is(Mask.LEVEL) || !item.quantity().isExact()) {
      return false;
    }
    Dimension dimension = item.figure().measure().dimension();
    Interval value = item.quantity().hard();
    return (dimension == Dimension.COUNT || dimension == Dimension.NONE)
        && !value.intersect(COUNTABLE).isEmpty();
  }

  private static Optional<Subject> before(MaskedText text, Item count) {
    int start = text.clauseStart(count.at());
    Matcher names = NAMES_BEFORE.matcher(text.masked().substring(start, count.at()));
    if (!names.find()) {
      return Optional.empty();
    }
    int from = start + names.start();
    int to = start + names.start("close");
    NameList list = NameList.of(text, from, to);
    boolean closed = names.group("open") == null && !names.group("close").isEmpty();
    return relation(text, count, list, to, closed);
  }

  private static int least(Item count) {
    Rational value = count.quantity().hard().lo();
    return value == null ? 0 : value.numerator().intValueExact();
  }

  private static Optional<Subject> behind(MaskedText text, Item count) {
    int start = count.at() + 1;
    int end = Math.min(text.masked().length(), start + 400);
    Matcher names = NAMES_BEHIND.matcher(text.masked().substring(start, end));
    if (!names.find() || !names.group("names").contains("、")) {
      return Optional.empty();
    }
    int from = start + names.start("names");
    int to = start + names.end("names");
    boolean closed = !names.group("names").contains("等");
    return relation(text, count, NameList.of(text, from, to), to, closed);
  }

  /**
   * A list is held to its number where the words close it and it misses by one; a list that differs
   * by more is a list of something else.
   */
  private static Optional<Subject> relation(
      MaskedText text, Item count, NameList list, int to, boolean closed) {
    int stated = least(count);
    boolean agrees = list.least() <= stated && stated <= list.most();
    boolean near = list.least() >= 3 && (stated == list.least() - 1 || stated == list.most() + 1);
    if (!agrees && !near) {
      return Optional.empty();
    }
    return Optional.of(
        new ListCount(
            count.figure(), text.mention(list.from(), to), list.least(), list.most(), closed));
  }

  /** The same name twice in a list; the first name may have words of the sentence before it. */
  private static void twice(MaskedText text, NameList list, Consumer<Subject> found) {
    List<NameList.Name> names = list.names();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        NameList.Name first = names.get(i);
        NameList.Name second = names.get(j);
        if (second.text().length() >= 4 && first.text().equals(second.text())) {
          found.accept(
              new DuplicateItem(
                  text.mention(first.from(), first.to()),
                  text.mention(second.from(), second.to())));
        }
      }
    }
  }
}
