package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Peak;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The peak of some days and their daily mean, told near each other. */
public final class PeakReader implements RelationReader {
  private static final Pattern DAILY = Pattern.compile("日均|平均每[天日]|每[天日]平均");
  private static final Pattern PEAK = Pattern.compile("单日[^，。]{0,6}最[高大多]|最高峰|[高顶]峰[日值]?|峰值");
  private static final Pattern OTHER = Pattern.compile("其中|历史|此前|去年|上年|同期|小时|预计|较|比");

  /** A name before the words for a peak. */
  private static final Pattern NAMED = Pattern.compile("^([^，]{4,}?)(?:单日|最?高峰|顶峰|峰值)");

  private static final int PAIR = 2;
  private static final int NEAR = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item peak : passage.items()) {
      if (peak.isStanding()
          && PEAK.matcher(words(passage, peak)).find()
          && !isOther(passage, peak)) {
        mean(passage, peak).ifPresent(mean -> found.accept(new Peak(peak.figure(), mean.figure())));
      }
    }
  }

  /** The clause of a figure, 最高 read with it, and the one before: 客流最高峰是清明节当天，773万人次. */
  private static String words(Passage passage, Item peak) {
    int start = passage.text().clauseStart(peak.at());
    int from = start == 0 ? 0 : passage.text().clauseStart(start - 1);
    return passage.text().original(from, peak.at()) + peak.figure().quote();
  }

  private static boolean isOther(Passage passage, Item peak) {
    return OTHER.matcher(words(passage, peak)).find() || DAILY.matcher(peak.words()).find();
  }

  /** Whether the name before the peak is of something that the mean's sentence does not tell. */
  private static boolean isOfAnother(Item mean, Item peak) {
    Matcher named = NAMED.matcher(peak.figure().context().indicator());
    String told = mean.figure().mention().sentence();
    return named.find()
        && !Names.shareRun(
            named.group(1), told.substring(0, told.indexOf(mean.figure().quote())), PAIR);
  }

  private static Optional<Item> mean(Passage passage, Item peak) {
    return passage
        .back(peak, NEAR, item -> item.isStanding() && item.sameMeasure(peak))
        .takeWhile(item -> passage.sameParagraph(item, peak))
        .filter(item -> DAILY.matcher(item.words()).find() && !OTHER.matcher(item.words()).find())
        .filter(item -> !passage.between(item, peak).contains("其中"))
        .filter(item -> !isOfAnother(item, peak))
        .findFirst();
  }
}
