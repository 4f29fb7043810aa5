package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.regex.Pattern;

/**
 * Figures that stand in like words beside one that both places tell: 7447亿元，增长32.1% twice, where
 * the level says that the rates are one; 2301万平方米，同比增长16.9% twice of one name, where the rates do.
 */
final class Beside {
  /** Digits of a figure that is hardly told of two things. */
  private static final int TELLING = 3;

  /** Words that one who tells a fact again leaves out or puts in. */
  private static final Pattern FILLERS = Pattern.compile("同比|总(?!额)|共|达到?|为");

  private Beside() {}

  static boolean oneFact(Passage passage, Item first, Item second) {
    return behind(passage, first, second)
        || before(passage, first, second)
            && Names.related(
                first.figure().context().indicator(), second.figure().context().indicator());
  }

  /** Whether both stand behind one level, in the same words. */
  private static boolean behind(Passage passage, Item first, Item second) {
    int one = first.index() - 1;
    int other = second.index() - 1;
    return one >= 0
        && passage.items().get(one).is(Mask.LEVEL)
        && same(passage, one, other)
        && told(passage, one, first.index()).equals(told(passage, other, second.index()));
  }

  /** Whether one figure stands behind both, in the same words. */
  private static boolean before(Passage passage, Item first, Item second) {
    int one = first.index() + 1;
    int other = second.index() + 1;
    return other < passage.items().size()
        && same(passage, one, other)
        && told(passage, first.index(), one).equals(told(passage, second.index(), other));
  }

  private static boolean same(Passage passage, int one, int other) {
    Item a = passage.items().get(one);
    Item b = passage.items().get(other);
    return a.mask() == b.mask()
        && a.isFigure() // of 2018届 and 第3季度 much may be told
        && b.isFigure()
        && a.quantity().sameNumber(b.quantity())
        && Digits.telling(a.quantity()) >= TELLING;
  }

  /** The words between two neighbours; a sentence that ends there makes them no neighbours. */
  private static String told(Passage passage, int from, int to) {
    Item first = passage.items().get(from);
    Item second = passage.items().get(to);
    String words = FILLERS.matcher(passage.between(first, second)).replaceAll("");
    return passage.sameSentence(first, second) ? words : words + from;
  }
}
