package heshu.align;

import heshu.claim.Comparison;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.Slot;
import heshu.claim.relation.SameFact;
import heshu.claim.relation.SameFact.Tie;
import heshu.extract.relation.Typo;
import heshu.quantity.Quantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of two articles that speak of one fact: by all slots (name, place, time, basis), by the
 * number of a batch, by another figure that their sentences share, or by an equal value in the same
 * words. The last cannot contradict.
 */
final class FactAligner {
  private static final Set<FigureKind> KINDS =
      EnumSet.of(FigureKind.LEVEL, FigureKind.SHARE, FigureKind.CHANGE);

  /** Statistics are revised after a while; articles of the same weeks rest on one release. */
  private static final long REVISED_AFTER_DAYS = 45;

  private static final int SLIP_DIGITS = 4;

  /** Digits of which a slip tells enough where the sentences share another figure. */
  private static final int COMPANY_DIGITS = 3;

  List<SameFact> align(List<Reading> readings, List<Reading> published) {
    List<Meeting> meetings = Meetings.of(told(readings), told(published));
    List<List<SameFact>> found = meetings.parallelStream().map(FactAligner::pairs).toList();
    Stream<SameFact> pairs = found.stream().flatMap(List::stream);
    return (meetings.stream().anyMatch(Meeting::isCrowd) ? pairs.distinct() : pairs).toList();
  }

  /**
   * The same, in every block in which they meet.
   *
   * @param figures how many figures a block has in all, as in {@link Aligner#met}
   */
  List<Met> met(List<Reading> readings, ToIntFunction<String> figures) {
    Map<String, Meeting> blocks = new LinkedHashMap<>();
    int at = 0;
    for (Told told : told(readings)) {
      List<String> names = told.blocks();
      Meeting.Guest guest = new Meeting.Guest(told, at++, names.size());
      for (int i = 0; i < names.size(); i++) {
        String block = names.get(i);
        if (blocks.containsKey(block) || figures.applyAsInt(block) != Met.UNWANTED) {
          Meeting meeting =
              blocks.computeIfAbsent(block, b -> new Meeting(b, figures.applyAsInt(b)));
          guest.join(meeting, i);
          meeting.add(guest);
        }
      }
    }
    return blocks.values().stream().filter(Meeting::isOfMany).toList().parallelStream()
        .flatMap(meeting -> met(meeting).stream())
        .toList();
  }

  private static List<Met> met(Meeting meeting) {
    List<Met> met = new ArrayList<>();
    meeting.pairs(
        (one, other) ->
            pair(one.told(), other.told())
                .ifPresent(
                    pair ->
                        meeting
                            .shared(one, other)
                            .forEach(block -> met.add(new Met(block, pair)))));
    return met;
  }

  private static List<Told> told(List<Reading> readings) {
    return readings.parallelStream().flatMap(FactAligner::told).toList();
  }

  private static List<SameFact> pairs(Meeting meeting) {
    List<SameFact> pairs = new ArrayList<>();
    meeting.pairs((one, other) -> pair(one.told(), other.told()).ifPresent(pairs::add));
    return pairs;
  }

  List<Key> keys(Reading reading) {
    return told(reading)
        .flatMap(
            t ->
                t.blocks().stream().map(block -> new Key(t.claim(), block, FactTrace.of(t, block))))
        .toList();
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    told(reading)
        .forEach(
            t ->
                t.blocks()
                    .forEach(
                        block -> {
                          parts.add(block, t.claim());
                          Sketch.of(t, block).ifPresent(one -> parts.add(block, t.claim(), one));
                        }));
    return parts.blocks(false, false, true);
  }

  private static Stream<Told> told(Reading reading) {
    return reading.claims().stream().filter(c -> KINDS.contains(c.kind())).map(Told::of);
  }

  private static Optional<SameFact> pair(Told a, Told b) {
    Optional<Tie> tie = a.articleId().equals(b.articleId()) ? Optional.empty() : tie(a, b);
    return tie.filter(t -> !a.repeats(b)).map(t -> later(a, b) ? fact(a, b, t) : fact(b, a, t));
  }

  private static Optional<Tie> tie(Told a, Told b) {
    if (!a.batch().isEmpty() && a.batch().equals(b.batch())) {
      boolean same = !a.otherBatch(b) && Terms.shareRun(a.context(), b.context());
      return same ? Optional.of(Tie.BATCH) : Optional.empty();
    }
    if (sameSlots(a, b)) {
      return Optional.of(Tie.SLOTS);
    }
    if (a.inCompanyOf(b) && (a.printed().overlaps(b.printed()) || slipped(a, b))) {
      return Optional.of(Tie.COMPANY);
    }
    boolean echo =
        (a.planned() == b.planned() || a.isPrecise())
            && !a.inOtherPlace(b)
            && a.printed().overlaps(b.printed())
            && a.printed().near(b.printed())
            && (a.echoes(b) && Terms.shareRun(a.context(), b.context())
                || a.printed().sameValue(b.printed()) && a.retells(b));
    return echo ? Optional.of(Tie.VALUE) : Optional.empty();
  }

  /**
   * Whether all slots are told and the same. Where only the place is not told, figures that are
   * equal or differ as by a slip of the pen are still of one fact.
   */
  private static boolean sameSlots(Told a, Told b) {
    if (!a.core().equals(b.core())
        || a.naming().direction() != b.naming().direction()
        || !a.issues().equals(b.issues())
        || !a.hasSlots()
        || !b.hasSlots()) {
      return false;
    }
    boolean nation = a.national() && b.national();
    if (!nation && !a.place().isEmpty() && !b.place().isEmpty() && !a.place().equals(b.place())) {
      return false;
    }
    Comparison comparison = Comparison.of(a.claim(), b.claim());
    EnumSet<Slot> open = EnumSet.noneOf(Slot.class);
    open.addAll(comparison.differing());
    open.addAll(comparison.unknown());
    if (nation) {
      open.remove(Slot.PLACE);
    }
    boolean placeOpen = comparison.comparable() && open.equals(EnumSet.of(Slot.PLACE));
    return open.isEmpty() || placeOpen && told(a, b);
  }

  /** Whether the figures themselves say that both are of one fact: 突破3万亿 is not 突破120万亿. */
  private static boolean told(Told a, Told b) {
    return a.printed().overlaps(b.printed()) && a.printed().near(b.printed())
        || Typo.between(a.claim().quantity(), b.claim().quantity(), SLIP_DIGITS);
  }

  /**
   * Whether figures differ as no fact changes: two digits swapped, the point or the scale moved.
   * One other digit is another count (two meetings of a day have 191 and 192 members there) unless
   * the sentences share more figures than one.
   */
  private static boolean slipped(Told a, Told b) {
    Quantity one = a.claim().quantity();
    Quantity other = b.claim().quantity();
    return Typo.between(one, other, COMPANY_DIGITS)
        && (a.company().isCopied(b.company())
            || Typo.swapped(one, other, COMPANY_DIGITS)
            || Typo.moved(one, other));
  }

  private static SameFact fact(Told first, Told second, Tie tie) {
    LocalDate one = published(first);
    LocalDate other = published(second);
    boolean revised =
        one != null
            && other != null
            && ChronoUnit.DAYS.between(one, other) > REVISED_AFTER_DAYS
            && tie == Tie.SLOTS;
    boolean foreseen = first.planned() && !second.planned();
    return new SameFact(
        first.claim(),
        second.claim(),
        tie,
        Sources.same(first.claim(), second.claim()),
        foreseen,
        revised);
  }

  private static @Nullable LocalDate published(Told told) {
    return told.claim().mention().article().publication().from();
  }

  /** Whether the second was published later, or nothing says so. */
  private static boolean later(Told first, Told second) {
    LocalDate one = published(first);
    LocalDate other = published(second);
    return one == null || other == null || !other.isBefore(one);
  }
}
