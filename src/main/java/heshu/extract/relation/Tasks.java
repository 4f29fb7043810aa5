package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.regex.Pattern;

/** What a rate of what is done (完成率, 办结率) is the rate of. */
final class Tasks {
  private static final Pattern DONE =
      Pattern.compile("(?<!应|需|待|拟|未|计划|目标)(?:" + Lexicon.alternatives("done.txt") + ")");

  /** What is to be done, though a word of doing follows: 计划新开工1227个. */
  private static final Pattern TO_DO = Pattern.compile("计划|拟|目标|预计|预定|应|任务");

  private static final Pattern TAKEN_IN =
      Pattern.compile(Lexicon.alternatives("taken-in.txt") + "[^，。；]{0,8}$");
  private static final Pattern BARE_RATE = Pattern.compile("\\p{IsHan}{2}率");
  private static final Pattern NEXT = Mask.pattern("[^。；，{图}]{0,6}，[^，。；：{图}]{0,6}");

  private final Passage passage;
  private final Item share;
  private final Item part;

  Tasks(Passage passage, Item share, Item part) {
    this.passage = passage;
    this.share = share;
    this.part = part;
  }

  /**
   * Whether a figure may tell what is to be done: not what is done already (完成投资50亿元) unless the
   * part is told within it (已落地的1.5万个项目中，…); a share of a time of its own is of that time's tasks,
   * but 3年至5年期任务 are the tasks themselves.
   */
  boolean isToDo(Item whole, boolean inside) {
    String words = whole.words().substring(whole.words().lastIndexOf('的') + 1);
    return inside
        || (TO_DO.matcher(words).find() || !DONE.matcher(words).find())
            && share
                .words()
                .chars()
                .noneMatch(c -> Mask.isTime((char) c) && c != Mask.DURATION.letter());
  }

  /**
   * Whether a figure right before the part tells what came in: 受理2864件，办结2692件，办结率94%. A rate with
   * a word of its own (按期办结率) may be of less.
   */
  boolean areTakenIn(Item whole) {
    return takesIn(whole)
        && BARE_RATE.matcher(share.label()).matches()
        && NEXT.matcher(passage.between(whole, part)).matches();
  }

  /** Whether the words before a figure say that so much came in: 抽检, 受理. */
  static boolean takesIn(Item figure) {
    return TAKEN_IN.matcher(figure.words()).find();
  }
}
