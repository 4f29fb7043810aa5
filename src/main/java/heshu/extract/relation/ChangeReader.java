package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.FromTo;
import heshu.extract.Lexicon;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A figure, the one it came from and the change between them: 由A增长到B，增长N%; 为B，比上年的A增长N%. */
public final class ChangeReader implements RelationReader {
  private static final String FIGURE = "[{图}]";

  private static final Phrase FROM_TO =
      Phrase.of(
          "由从",
          "[由从](?:[^。；，\\n{图}]{0,30}?)({数})[^。；\\n{图}]{0,25}?(?:到|至|为|达)"
              + "[^。；\\n，{图}]{0,20}?({数})，?[^。；\\n{图}]{0,20}?("
              + FIGURE
              + ")");
  private static final Phrase AGAINST =
      Phrase.of(
          "{数}",
          "({数})[^。；\\n{图}]{0,12}?，?(?:较|与|比(?![例重值率]))[^。；，\\n{图}]{0,14}?({数})(?:相比，?)?"
              + "[^。；，\\n{图}]{0,12}?("
              + FIGURE
              + ")");

  /** 2001年为9亿元，2004年达到75亿元，年均复合增长率为102.7%; 2023年末为480万人，2024年末为482万人，一年增加2万人. */
  private static final Phrase YEARLY =
      Phrase.of(
          "{时}",
          "{时}[^。；，\\n{图}]{0,16}({数})，{时}[^。；，\\n{图}]{0,12}({数})，"
              + "(?:(?:这?{期}|其间|期间)?年均[^。；，\\n{图}]{0,8}|(?:{期}|其间|期间)[间内来里]?(?:共|累计|净)?(?:增加|增长|减少|下降|提高)了?)("
              + FIGURE
              + ")");

  /** 与2023年的126.8亿元相比，2024年增长到142.6亿元，增加了15.8亿元. */
  private static final Phrase COMPARED =
      Phrase.of(
          "与和同较",
          "[与和同较](?:{时})?的?({数})相比，(?:{时})?[^。；，\\n{图}]{0,8}({数})，?[^。；，\\n{图}]{0,8}("
              + FIGURE
              + ")");

  /** 23日达到峰值286万，1月12日回落至47万，较峰值减少83%. */
  private static final Pattern FROM_PEAK =
      Mask.pattern(
          "(?:峰值|高峰|最高点?|高点)[^。；，\\n{图}]{0,6}({数})，[^。；\\n{图}]{0,24}[至到为]({数})，"
              + "[较比](?:峰值|高峰|最高|高点)[^。；，\\n{图}]{0,10}({率})");

  /** 4月前为1260例，如今降至320例，下降了74.6%. */
  private static final Phrase NOW =
      Phrase.of(
          "{数}",
          "({数})，(?:如今|现在|目前|现已?|{时})[^。；，\\n{图}]{0,6}(?:降至|降到|减至|减少到|下降到|回落至|增至|增加到|增长到|升至|上升到"
              + "|提高到|扩大到|达到?了?)({数})，(?!同比|环比|年均|比{时}|较{时})[^。；，\\n{图}]{0,4}({率})");

  private static final Pattern REAL = Pattern.compile(Lexicon.alternatives("real-terms.txt"));
  private static final Pattern RATIO_WORDS = Pattern.compile("(?:到|至|的|是|为|相当于|达)\\s*$");

  private static final Pattern OUTDONE =
      Pattern.compile("(?:[高低大小多少快慢优]于|超过|不及|不如|落后于|领先于)[^，。；：]*$");

  /** What is told to grow at the prices of each year follows from the levels. */
  private static final String NOMINAL = "名义";

  private static final int FAR = 10;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage.find(FROM_TO).forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
    passage
        .find(AGAINST)
        .filter(m -> !isOutdone(passage, m.start(1)))
        .forEach(m -> relation(passage, m, 2, 1).ifPresent(found));
    passage.find(YEARLY).forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
    passage
        .find(NOW)
        .filter(m -> isToldOfOne(passage.at(m.start(1)), passage.at(m.start(2))))
        .forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
    passage.find(COMPARED).forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
    passage.find(FROM_PEAK).forEach(m -> relation(passage, m, 1, 2).ifPresent(found));
    for (Item change : passage.items()) {
      if (change.is(Mask.MULTIPLE) && isChange(change) && change.label().isEmpty()) {
        onEarlier(passage, change).ifPresent(found);
      }
    }
  }

  /**
   * A multiple told of a level on one of an earlier year, sentences before: only where it fits as
   * growth or, misread, as ratio.
   */
  private static Optional<Subject> onEarlier(Passage passage, Item change) {
    return passage
        .before(change, Item::isStanding)
        .flatMap(
            to ->
                passage
                    .back(to, FAR, from -> isBase(passage, from, to))
                    .map(from -> onEarlier(from, to, change))
                    .filter(fact -> fact.isMisread() || fact.isGrowth())
                    .findFirst());
  }

  private static FromTo onEarlier(Item from, Item to, Item change) {
    return new FromTo(from.figure(), to.figure(), change.figure(), rate(change), 1, false);
  }

  private static boolean isBase(Passage passage, Item from, Item to) {
    TimeInterval before = from.claim() == null ? null : from.figure().context().time();
    TimeInterval now = to.figure().context().time();
    return from.isStanding()
        && from.sameMeasure(to)
        && from.quantity().hardInBase().isPositive()
        && passage.sameParagraph(from, to)
        && before != null
        && now != null
        && before.to().isBefore(now.from());
  }

  private static Optional<Subject> relation(Passage passage, MatchResult match, int from, int to) {
    Item before = passage.at(match.start(from));
    Item after = passage.at(match.start(to));
    Item change = passage.at(match.start(3));
    boolean levels = before.role() != Role.CHANGES && after.role() != Role.CHANGES;
    if (!levels || !before.sameMeasure(after) || !isChange(change)) {
      return Optional.empty();
    }
    if (change.is(Mask.LEVEL) && !change.sameMeasure(before) || change.is(Mask.POINTS)) {
      return Optional.empty();
    }
    boolean yearly = change.words().contains("年均") || change.words().contains("年平均");
    OptionalInt years = yearly ? Years.between(passage, before, after) : OptionalInt.of(1);
    if (years.isEmpty() || years.getAsInt() < 1) {
      return Optional.empty();
    }
    String around = passage.text().masked().substring(match.start(), match.end());
    String name = before.words() + after.words() + before.label() + around;
    boolean real =
        !name.contains(NOMINAL)
            && (REAL.matcher(name).find() || REAL.matcher(subject(passage, before)).find());
    return Optional.of(
        new FromTo(
            before.figure(),
            after.figure(),
            change.figure(),
            rate(change),
            years.getAsInt(),
            !real));
  }

  /**
   * Whether a figure only tells what another one, of which the change is told, is above or below.
   */
  private static boolean isOutdone(Passage passage, int at) {
    String masked = passage.text().masked();
    return OUTDONE.matcher(masked.substring(passage.text().sentenceStart(at), at)).find();
  }

  /** Whether the second figure bears no other name than the first. */
  private static boolean isToldOfOne(Item before, Item now) {
    return now.label().isEmpty() || Names.same(before.label(), now.label());
  }

  private static boolean isChange(Item item) {
    return item.direction() != Direction.NONE && item.role() == Role.CHANGES;
  }

  private static String subject(Passage passage, Item item) {
    int start = passage.text().sentenceStart(item.at());
    return passage.text().masked().substring(start, item.at());
  }

  /** A rate in percent; of a multiple that tells the ratio (增长到…的3倍) less one; an amount signed. */
  private static Interval rate(Item change) {
    if (change.is(Mask.LEVEL)) {
      Interval amount = change.quantity().hardInBase();
      return change.direction() == Direction.DOWN ? amount.negate() : amount;
    }
    Interval rate = change.rate();
    return change.is(Mask.MULTIPLE) && RATIO_WORDS.matcher(change.words()).find()
        ? rate.minus(Interval.point(Rational.HUNDRED))
        : rate;
  }
}
