package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Scope;
import heshu.claim.Subject;
import heshu.claim.relation.Progress;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a list of tasks is done. */
public final class ProgressReader implements RelationReader {
  private static final String DONE = Lexicon.alternatives("done.txt");
  private static final Pattern TASKS = Pattern.compile("任务|措施|清单|举措|项目|政策|事项");
  private static final Pattern SO_FAR = Pattern.compile("(?:已|累计|目前)[^，。]{0,16}$");
  private static final Pattern DONE_WORDS = Pattern.compile(DONE);
  private static final Pattern DONE_RATE = Pattern.compile(DONE + "(?:率|[^占率，]{0,12}的)[^率，]{0,3}$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.is(Mask.PERCENT) && item.role() == Role.STANDS) {
        rate(passage, item).ifPresent(found);
      } else if (item.isStanding()) {
        count(passage, item).ifPresent(found);
      }
    }
  }

  /** A rate of completion with the counts before it. */
  private static Optional<Subject> rate(Passage passage, Item rate) {
    if (!DONE_RATE.matcher(rate.words()).find()) {
      return Optional.empty();
    }
    Optional<Item> last = passage.before(rate, ProgressReader::isCount);
    Optional<Item> done = last.filter(item -> isDone(passage, item));
    Optional<Item> total =
        done.isPresent()
            ? done.flatMap(item -> whole(passage, item))
            : last.filter(i -> isTasks(passage, i));
    return total.map(t -> progress(passage, rate, t.figure(), figure(done), rate.figure()));
  }

  /** Counts alone, where no rate of completion follows. */
  private static Optional<Subject> count(Passage passage, Item done) {
    if (!isCount(done) || !isDone(passage, done) || rateFollows(passage, done)) {
      return Optional.empty();
    }
    return whole(passage, done).map(t -> progress(passage, done, t.figure(), done.figure(), null));
  }

  private static boolean rateFollows(Passage passage, Item done) {
    for (int i = done.index() + 1; i < passage.items().size(); i++) {
      Item item = passage.items().get(i);
      if (!passage.sameSentence(done, item)
          || item.isStanding() && item.is(Mask.LEVEL) && isCount(item)) {
        return false;
      }
      if (item.is(Mask.PERCENT) && DONE_RATE.matcher(item.words()).find()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Item> whole(Passage passage, Item done) {
    return passage
        .before(done, ProgressReader::isCount)
        .filter(whole -> isTasks(passage, whole))
        .filter(whole -> !below(whole, done));
  }

  private static boolean below(Item whole, Item done) {
    Interval most = whole.quantity().hard();
    Interval least = done.quantity().hard();
    return most.hi() != null && least.lo() != null && least.lo().compareTo(most.hi()) > 0;
  }

  private static boolean isCount(Item item) {
    return item.isStanding() && item.figure().measure().dimension() == Dimension.COUNT;
  }

  private static boolean isTasks(Passage passage, Item item) {
    return TASKS.matcher(item.words() + passage.behind(item)).find();
  }

  private static boolean isDone(Passage passage, Item item) {
    return SO_FAR.matcher(item.words()).find()
        && DONE_WORDS.matcher(item.words() + passage.behind(item)).find();
  }

  private static @Nullable Claim figure(Optional<Item> item) {
    return item.map(Item::figure).orElse(null);
  }

  private static Progress progress(
      Passage passage, Item item, Claim total, @Nullable Claim done, @Nullable Claim rate) {
    Scope scope = item.figure().context().scope();
    return new Progress(
        scope.programme(), scope.field(), total, done, rate, AsOf.of(passage, item));
  }
}
