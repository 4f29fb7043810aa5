package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Target;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A target that the text says is passed, and the figure that passed it. */
public final class TargetReader implements RelationReader {
  private static final Pattern PASSED = Pattern.compile("(?:超额完成|超出|超过|突破)了?[^，。]{0,10}$");
  private static final Pattern AIM = Pattern.compile("^的?[^，。]{0,4}(?:目标|任务)");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item target : passage.items()) {
      if (target.isStanding()
          && PASSED.matcher(target.words()).find()
          && AIM.matcher(passage.behind(target)).find()) {
        passage
            .before(target, item -> item.isStanding() && comparable(item, target))
            .map(actual -> new Target(actual.figure(), target.figure()))
            .ifPresent(found);
      }
    }
  }

  private static boolean comparable(Item actual, Item target) {
    return actual.sameMeasure(target)
        || target.figure().measure().dimension() == Dimension.NONE
            && actual.figure().measure().dimension() == Dimension.MONEY;
  }
}
