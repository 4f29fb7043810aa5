package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.PartOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure and one that the words call a part of it: 68家，其中包括17家. */
public final class PartReader implements RelationReader {
  private static final Pattern WITHIN = Pattern.compile("[，（；。]其中，?(?:包括|有|含)?[^。；：，]{0,16}$");

  /** 21个行业中有18个, 97个大类中的60个. */
  private static final Pattern AMONG =
      Pattern.compile(
          "^[^。；：，]{0,10}?(?<noun>[^。；：，]{2})(?:当中|之中|中)(?:的|，?(?:共|已|就|仅|只)?有)[^。；：，]{0,4}$");

  /** What is left of two sides may be less than one of its parts. */
  private static final Pattern BALANCE = Pattern.compile("[顺逆]差|差额|净|利润|亏损|盈余|盈利|收支|增|减");

  /** A mean, a price or a rate of a group may lie above that of all. */
  private static final Pattern MEAN = Pattern.compile("均|每|率|价|指数|速度|温|最");

  /** Of what a share is told: 其中女教师占全省12万人的一成. */
  private static final Pattern OF = Pattern.compile("占(?![地用])");

  private static final Pattern LIMITED = Pattern.compile("以[上下内外]$");
  private static final Pattern CLASS = Pattern.compile("(?:及其?以[上下])?的?\\p{IsHan}");

  private static final int BACK = 8;

  /** A new sentence tells a part of what the one before it tells: 进出口5亿元，增长3%。其中，出口2亿元. */
  private static final Pattern NEXT = Pattern.compile("。其中，?[^。；：，]{0,16}$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item part : passage.items()) {
      if (part.isStanding() && !OF.matcher(part.words()).find() && !isThreshold(passage, part)) {
        ListedParts.beyond(passage, part).stream()
            .filter(listed -> !OF.matcher(listed.words()).find())
            .filter(listed -> within(passage, listed).isEmpty())
            .filter(listed -> !MEAN.matcher(name(part) + listed.label()).find())
            .filter(listed -> !BALANCE.matcher(name(part) + name(listed)).find())
            .forEach(listed -> found.accept(new PartOfWhole(part.figure(), listed.figure())));
        within(passage, part)
            .or(() -> among(passage, part))
            .or(() -> before(passage, part))
            .filter(whole -> !MEAN.matcher(name(whole) + part.label()).find())
            .filter(whole -> !Parts.isBalance(whole) || holds(whole, part))
            .ifPresent(whole -> found.accept(new PartOfWhole(whole.figure(), part.figure())));
      }
    }
  }

  /** Whether a figure tells which of them are meant, not how much they have: 其中1亿元以上项目3个. */
  private static boolean isThreshold(Passage passage, Item part) {
    return LIMITED.matcher(part.figure().quote()).find()
        && CLASS.matcher(passage.behind(part)).lookingAt();
  }

  private static Optional<Item> within(Passage passage, Item part) {
    return passage
        .before(part, Item::isStanding)
        .filter(whole -> whole.figure().measure().equals(part.figure().measure()))
        .filter(whole -> whole.figure().measure().addsUp())
        .filter(whole -> WITHIN.matcher(passage.between(whole, part)).find())
        .filter(whole -> Parts.isOnlyWhole(passage, whole));
  }

  /**
   * The count right before, of whose members the words tell so many; more than there are only where
   * nothing else is counted: not 31个省份中有1958个县.
   */
  private static Optional<Item> among(Passage passage, Item part) {
    return passage
        .before(part, Item::isFigure)
        .filter(Item::isStanding)
        .filter(whole -> whole.figure().measure().equals(part.figure().measure()))
        .filter(whole -> whole.figure().measure().dimension() == Dimension.COUNT)
        .filter(
            whole -> {
              Matcher among = AMONG.matcher(passage.between(whole, part));
              return among.find()
                  && (holds(whole, part) || counts(passage.behind(part), among.group("noun")));
            });
  }

  /**
   * The one figure of the sentence before that is of the part's measure, of a like name and time.
   */
  private static Optional<Item> before(Passage passage, Item part) {
    return passage
        .back(part, BACK, Item::isStanding)
        .findFirst()
        .filter(whole -> whole.figure().measure().equals(part.figure().measure()))
        .filter(whole -> whole.figure().measure().addsUp())
        .filter(whole -> passage.sameParagraph(whole, part))
        .filter(whole -> isNext(passage.between(whole, part)))
        .filter(whole -> Names.related(whole.label(), part.label()))
        .filter(whole -> sameTime(whole, part))
        .filter(whole -> !BALANCE.matcher(whole.label() + part.label()).find())
        .filter(whole -> Parts.isOnlyWhole(passage, whole));
  }

  private static boolean holds(Item whole, Item part) {
    Interval told = part.quantity().hardInBase();
    Interval more = new Interval(told.lo(), told.loOpen(), null, true);
    return whole.quantity().hardInBase().overlaps(more);
  }

  private static boolean counts(String behind, String noun) {
    return behind.isEmpty() || behind.startsWith(noun);
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static boolean isNext(String between) {
    return between.indexOf('。') == between.lastIndexOf('。') && NEXT.matcher(between).find();
  }

  private static boolean sameTime(Item whole, Item part) {
    return Objects.equals(whole.figure().context().time(), part.figure().context().time());
  }
}
