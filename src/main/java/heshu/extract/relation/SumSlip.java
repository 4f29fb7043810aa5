package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.relation.SumOfParts;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All figures of a later sentence that would make up a whole of one place and time, or of which
 * each bears the whole's name behind its own, if not for a misprint: 采矿业…、制造业…and 电力…实现利润.
 */
final class SumSlip {
  /** Digits of a whole that figures of other things seldom lead to by a slip. */
  private static final int DIGITS = 6;

  /** The same where all parts bear the whole's name. */
  private static final int NAMED_DIGITS = 4;

  private static final int REACH = 60;
  private static final int LEAST_PARTS = 3;

  /** Letters with which the names of a whole and of its parts end. */
  private static final int TAIL = 3;

  private static final int LONG_TAIL = 4;

  private SumSlip() {}

  static Optional<List<Item>> parts(Passage passage, Item whole) {
    int digits = Digits.telling(whole.quantity());
    if (!whole.isStanding() || digits < NAMED_DIGITS) {
      return Optional.empty();
    }
    return sentences(passage, whole).stream()
        .filter(
            parts ->
                Topic.of(passage, parts.get(0)).isEmpty()
                    || Topic.names(passage, whole, parts.get(0)))
        .filter(
            parts ->
                digits >= DIGITS && parts.size() >= LEAST_PARTS
                    ? parts.stream().allMatch(part -> isPart(whole, part))
                    : parts.size() > 1 && parts.stream().allMatch(part -> isNamed(whole, part)))
        .filter(parts -> misprinted(whole, parts).isPresent())
        .findFirst();
  }

  /** The whole's fellows behind it, by sentence. */
  private static List<List<Item>> sentences(Passage passage, Item whole) {
    List<List<Item>> sentences = new ArrayList<>();
    Item last = whole;
    int end = Math.min(passage.items().size(), whole.index() + REACH);
    for (Item item : passage.items().subList(whole.index() + 1, end)) {
      if (Parts.fellow(whole, item)) {
        if (sentences.isEmpty() || !passage.sameSentence(last, item)) {
          sentences.add(new ArrayList<>());
        }
        sentences.get(sentences.size() - 1).add(item);
        last = item;
      }
    }
    return sentences;
  }

  private static boolean isPart(Item whole, Item part) {
    return part.quantity().hedge() == null
        && !Times.otherTime(whole, part)
        && (isToldTogether(whole, part)
            || sharedTail(Names.core(part.label()), Names.core(whole.label())) >= TAIL);
  }

  /** With how many letters both names end. */
  private static int sharedTail(String name, String other) {
    int letters = 0;
    int most = Math.min(name.length(), other.length());
    while (letters < most
        && name.charAt(name.length() - 1 - letters) == other.charAt(other.length() - 1 - letters)) {
      letters++;
    }
    return letters;
  }

  /** Whether a part bears so much of the whole's name that two are enough: 偿还本金. */
  private static boolean isNamed(Item whole, Item part) {
    return part.quantity().hedge() == null
        && !Times.otherTime(whole, part)
        && sharedTail(Names.core(part.label()), Names.core(whole.label())) >= LONG_TAIL;
  }

  private static boolean isToldTogether(Item whole, Item part) {
    String place = whole.figure().context().scope().place();
    return !place.isEmpty()
        && place.equals(part.figure().context().scope().place())
        && whole.figure().context().time() != null
        && part.figure().context().time() != null;
  }

  /** The relation of a whole and all its parts where only a misprint keeps them from adding up. */
  static Optional<SumOfParts> misprinted(Item whole, List<Item> parts) {
    List<Claim> summands = parts.stream().map(Item::figure).toList();
    return Optional.of(new SumOfParts(whole.figure(), summands, true))
        .filter(sum -> !SumSearch.fits(Parts.sum(parts), whole.quantity().hardInBase()))
        .filter(Misprint::explains);
  }
}
