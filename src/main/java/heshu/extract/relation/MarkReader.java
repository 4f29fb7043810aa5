package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.FirstTime;
import heshu.claim.relation.Passed;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Marks that a level has passed, and levels of earlier times where it was for the first time. */
public final class MarkReader implements RelationReader {
  private static final Pattern FIRST = Pattern.compile("(?:历史性?|有史以来)?首次$");
  private static final Pattern PASSING =
      Mask.pattern("^(?:已|又|再次|再度|一举|率先|成功|总量|总额|规模|年内|历史性?|有史以来|首次)*$");
  private static final Pattern REACHED =
      Mask.pattern("^(?:大关|关口|台阶)?，(?:[于到]?{时})?(?:已?达到?了?|为|至|实现)$");
  private static final Pattern BEYOND = Pattern.compile("^(?:突破|超|站上|跃上|迈上|逾)");
  private static final Pattern ENDS = Pattern.compile("(?:大关|关口|台阶)?");

  /** What a mean passes, a total before it need not: 一周新增11万例，平均单日超过1.6万例. */
  private static final Pattern MEAN = Pattern.compile("均|每");

  private static final int FAR = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item mark : passage.items()) {
      if (isMark(passage, mark)) {
        boolean first = FIRST.matcher(mark.words()).find();
        Optional<Item> level = before(passage, mark).or(() -> behind(passage, mark));
        level.ifPresent(l -> found.accept(new Passed(l.figure(), mark.figure())));
        if (first) {
          earlier(passage, mark, level.orElse(mark)).ifPresent(found);
        }
      }
    }
  }

  /** A figure that only says above what it lies: 突破千亿元, 超过50万人. */
  private static boolean isMark(Passage passage, Item item) {
    if (!item.is(Mask.LEVEL)
        || !BEYOND.matcher(item.figure().quote()).find()
        || !ENDS.matcher(passage.behind(item)).matches()) {
      return false;
    }
    Interval hard = item.quantity().hard();
    return item.quantity().hedge() != null
        && hard.lo() != null
        && hard.lo().signum() > 0
        && hard.hi() == null;
  }

  private static Optional<Item> before(Passage passage, Item mark) {
    return PASSING.matcher(mark.words()).matches()
        ? passage
            .before(mark, item -> item.isFigure() && !item.isChange())
            .filter(level -> isLevel(level, mark) && mark.index() - level.index() <= FAR)
            .filter(level -> !MEAN.matcher(passage.between(level, mark)).find())
        : Optional.empty();
  }

  private static Optional<Item> behind(Passage passage, Item mark) {
    return passage.items().stream()
        .skip(mark.index() + 1L)
        .limit(2)
        .filter(level -> level.claim() != null)
        .findFirst()
        .filter(level -> isLevel(level, mark))
        .filter(level -> REACHED.matcher(passage.between(mark, level)).matches());
  }

  private static boolean isLevel(Item level, Item mark) {
    return level.isStanding()
        && level.sameMeasure(mark)
        && level.quantity().hedge() == null
        && level.quantity().numeral() != null;
  }

  /** The largest level told for a time before that of the mark. */
  private static Optional<Subject> earlier(Passage passage, Item mark, Item named) {
    TimeInterval now = mark.figure().context().time();
    if (now == null) {
      return Optional.empty();
    }
    List<Item> levels =
        passage.items().stream()
            .filter(item -> item.claim() != null && item.index() != named.index())
            .filter(item -> item.is(Mask.LEVEL) && !item.isChange() && item.sameMeasure(mark))
            .filter(item -> item.quantity().hedge() == null && isBefore(item, now))
            .filter(item -> Names.same(name(item), name(named)))
            .toList();
    return levels.stream()
        .max(Comparator.comparing(item -> item.quantity().printedInBase().lo()))
        .map(item -> new FirstTime(mark.figure(), item.figure(), isTold(item, named)));
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static boolean isTold(Item item, Item named) {
    return Names.core(name(item)).equals(Names.core(name(named)))
        && item.figure().context().scope().equals(named.figure().context().scope());
  }

  private static boolean isBefore(Item item, TimeInterval now) {
    TimeInterval time = item.figure().context().time();
    return time != null
        && time.to().isBefore(now.from())
        && time.grain() == now.grain()
        && now.grain().compareTo(Grain.MONTH) >= 0;
  }
}
