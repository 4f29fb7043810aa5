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
    Closing bare = names.group("close").isEmpty() ? Closing.BARE : Closing.CLOSED;
    Closing closing = names.group("open") == null ? bare : Closing.OPEN;
    return relation(text, count, list, to, closing);
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
    Closing closing = names.group("names").contains("等") ? Closing.OPEN : Closing.CLOSED;
    return relation(text, count, NameList.of(text, from, to), to, closing);
  }

  /**
   * A list of three names or more is held to its number where its words close it; else only where
   * it is a run of plain names that misses by one, and 等 leaves no room for one too many.
   */
  private static Optional<Subject> relation(
      MaskedText text, Item count, NameList list, int to, Closing closing) {
    int stated = least(count);
    boolean agrees = list.least() <= stated && stated <= list.most();
    boolean tooMany = stated == list.least() - 1;
    boolean tooFew = stated == list.most() + 1;
    boolean plain = list.least() >= 3 && isPlain(text, count, list);
    boolean misses =
        switch (closing) {
          case CLOSED -> list.least() >= 3 && (tooMany || tooFew);
          case BARE -> plain && (tooMany || tooFew);
          case OPEN -> plain && tooMany;
        };
    if (!agrees && !misses) {
      return Optional.empty();
    }
    boolean holds = closing == Closing.CLOSED || misses;
    return Optional.of(
        new ListCount(
            count.figure(), text.mention(list.from(), to), list.least(), list.most(), holds));
  }

  /** Whether each name is one thing, none stands before the list, and what is counted is named. */
  private static boolean isPlain(MaskedText text, Item count, NameList list) {
    boolean joined = list.from() > 0 && "和及与并".indexOf(text.masked().charAt(list.from() - 1)) >= 0;
    return list.least() == list.most()
        && !joined
        && count.figure().measure().dimension() == Dimension.COUNT;
  }

  /** How the words bound a list. */
  private enum Closing {
    /** 这三个, 共三个, a list behind its number without 等. */
    CLOSED,
    /** Names right before their number. */
    BARE,
    /** 等. */
    OPEN
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
