package heshu.extract.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.ShareOfDays;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days with good air and the share of all days of the time that they are. */
public final class ShareOfDaysReader implements RelationReader {
  private static final Pattern SHARE =
      Pattern.compile("(?:优良|达标)(?:天数)?的?(?:率|比率|比例|占比)[^率占]{0,3}$");
  private static final Pattern DAYS = Pattern.compile("(?:优良|达标)(?:天数)?(?:共|累计)?(?:[为有是]|达到?)?$");
  private static final Pattern KIND = Pattern.compile("优良|达标");
  private static final Pattern FILLING = Mask.pattern("{时}|环境|空气|质量|平均|的");
  private static final int NEAR = 6;

  /** In a few days a day more or less is much. */
  private static final long FEWEST = 28;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item share : passage.items()) {
      if (share.is(Mask.PERCENT)
          && share.role() == Role.STANDS
          && SHARE.matcher(share.words()).find()) {
        near(passage, share)
            .filter(days -> days.is(Mask.DURATION) && DAYS.matcher(days.words()).find())
            .filter(days -> isOfOnePlace(days, share))
            .findFirst()
            .flatMap(days -> relation(passage, days, share))
            .ifPresent(found);
      }
    }
  }

  /** Whether the second names no place but that of the first: not 全省平均91.2%，其中甲市262天. */
  private static boolean isOfOnePlace(Item days, Item share) {
    String first = owner(days.index() < share.index() ? days : share);
    String second = owner(days.index() < share.index() ? share : days);
    return second.isEmpty() || second.equals(first);
  }

  private static String owner(Item item) {
    return FILLING.matcher(KIND.split(item.words(), 2)[0]).replaceAll("");
  }

  private static Stream<Item> near(Passage passage, Item share) {
    return Stream.concat(
            passage.back(share, NEAR, item -> passage.sameSentence(item, share)),
            passage.items().stream()
                .skip(share.index() + 1L)
                .limit(2)
                .filter(item -> passage.sameSentence(share, item)))
        .filter(item -> item.claim() != null && item.role() == Role.STANDS);
  }

  private static Optional<Subject> relation(Passage passage, Item days, Item share) {
    Item first = days.index() < share.index() ? days : share;
    return passage
        .before(first, item -> item.is(Mask.TIME))
        .flatMap(
            told ->
                Optional.ofNullable(told.time())
                    .flatMap(time -> Optional.ofNullable(time.interval()))
                    .map(ShareOfDaysReader::length)
                    .filter(length -> length >= FEWEST)
                    .map(length -> Quantity.counted(Rational.of(length), Measure.DAYS))
                    .map(all -> relation(days, share, all, passage.mention(told))));
  }

  private static long length(TimeInterval time) {
    return ChronoUnit.DAYS.between(time.from(), time.to()) + 1;
  }

  private static Subject relation(Item days, Item share, Quantity all, Mention told) {
    return new ShareOfDays(days.figure(), share.figure(), all, told);
  }
}
