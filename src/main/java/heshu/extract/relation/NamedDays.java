package heshu.extract.relation;

import heshu.claim.TimeExpression;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many days a holiday or season has, where an article counts them: 清明假期3天, 为期62天的暑运. */
final class NamedDays {
  private static final String NAMES = "(元旦|春节|清明|五一|劳动节|端午|中秋|国庆|春运|暑运|暑期)";
  private static final Pattern NAME = Pattern.compile(NAMES);
  private static final Pattern BEFORE =
      Pattern.compile(NAMES + "(?:节|”)?(?:假期|假日|小长假|长假|黄金周|期间)?(?:为期|共|的|，)?$");
  private static final Pattern BEHIND = Pattern.compile("^的?[^，。；]{0,4}?" + NAMES);

  /** Letters beside the days in which the name must stand. */
  private static final int BESIDE = 12;

  private final Passage passage;
  private final List<Item> days;

  NamedDays(Passage passage) {
    this.passage = passage;
    this.days =
        passage.items().stream()
            .filter(item -> item.is(Mask.DURATION) && !name(item).isEmpty())
            .toList();
  }

  /** The days of the holiday that the sentence of a total names, where it counts none itself. */
  Optional<Item> of(Item total) {
    int start = passage.text().sentenceStart(total.at());
    String name = last(NAME.matcher(passage.text().original(start, total.at())));
    boolean counted = passage.before(total, i -> i.is(Mask.DURATION)).isPresent();
    return name.isEmpty() || counted
        ? Optional.empty()
        : only(days.stream().filter(item -> name.equals(name(item))).toList());
  }

  /** The days of the only holiday that the article counts. */
  Optional<Item> only() {
    return only(days);
  }

  private static Optional<Item> only(List<Item> days) {
    long lengths = days.stream().map(NamedDays::length).distinct().count();
    return lengths == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Interval length(Item item) {
    TimeExpression time = Objects.requireNonNull(item.time(), "a duration is a time");
    return Objects.requireNonNull(time.length(), "a duration has a length").hardInBase();
  }

  /** The holiday that days are counted of; empty where none is named beside them. */
  private String name(Item item) {
    int at = item.at();
    int from = Math.max(passage.text().sentenceStart(at), at - BESIDE);
    int to = Math.min(passage.text().sentenceEnd(at), at + BESIDE);
    String before = last(BEFORE.matcher(passage.text().original(from, at)));
    Matcher behind = BEHIND.matcher(passage.text().original(at + 1, to));
    return before.isEmpty() && behind.find() ? behind.group(1) : before;
  }

  private static String last(Matcher name) {
    return name.results().reduce((one, other) -> other).map(found -> found.group(1)).orElse("");
  }
}
