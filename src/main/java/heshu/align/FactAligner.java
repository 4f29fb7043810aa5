package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Comparison;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.Slot;
import heshu.claim.relation.SameFact;
import heshu.claim.relation.SameFact.Tie;
import heshu.extract.relation.Typo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Digits of which two swapped ones tell enough where the sentences share another figure. */
  private static final int COMPANY_DIGITS = 3;

  List<SameFact> align(List<Reading> readings, List<Reading> published) {
    Map<String, List<Told>> blocks = blocks(readings);
    Map<String, List<Told>> before = blocks(published);
    List<SameFact> pairs = new ArrayList<>();
    blocks.forEach(
        (key, block) -> {
          List<Told> earlier = before.getOrDefault(key, List.of());
          if (Math.max(block.size(), earlier.size()) <= Crowd.LEAST) {
            pairs(block, pairs);
            block.forEach(told -> earlier.forEach(e -> pair(told, e).ifPresent(pairs::add)));
          } else {
            new Crowd(key, block, earlier)
                .pairs((one, other) -> pair(one, other).ifPresent(pairs::add));
          }
        });
    return pairs.stream().distinct().toList();
  }

  List<Key> keys(Reading reading) {
    return told(reading)
        .flatMap(
            t -> t.blocks().stream().map(block -> new Key(t.claim(), block, Trace.of(t, block))))
        .toList();
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    keys(reading).forEach(key -> parts.add(key.block(), key.claim()));
    return parts.blocks(Block.ANY, false);
  }

  private static Stream<Told> told(Reading reading) {
    return reading.claims().stream().filter(c -> KINDS.contains(c.kind())).map(Told::of);
  }

  private static Map<String, List<Told>> blocks(List<Reading> readings) {
    Map<String, List<Told>> blocks = new LinkedHashMap<>();
    readings.stream()
        .flatMap(FactAligner::told)
        .forEach(
            told ->
                told.blocks()
                    .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(told)));
    return blocks;
  }

  private static void pairs(List<Told> block, List<SameFact> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        pair(block.get(i), block.get(j)).ifPresent(pairs::add);
      }
    }
  }

  private static Optional<SameFact> pair(Told a, Told b) {
    if (a.articleId().equals(b.articleId()) || a.repeats(b)) {
      return Optional.empty();
    }
    return tie(a, b).map(tie -> later(a, b) ? fact(a, b, tie) : fact(b, a, tie));
  }

  private static Optional<Tie> tie(Told a, Told b) {
    if (!a.batch().isEmpty() && a.batch().equals(b.batch())) {
      boolean same = !a.otherBatch(b) && Terms.shareRun(a.context(), b.context());
      return same ? Optional.of(Tie.BATCH) : Optional.empty();
    }
    if (sameSlots(a, b)) {
      return Optional.of(Tie.SLOTS);
    }
    if (a.inCompanyOf(b) && (overlap(a.claim(), b.claim()) || swapped(a, b))) {
      return Optional.of(Tie.COMPANY);
    }
    boolean echo =
        overlap(a.claim(), b.claim())
            && a.near(b)
            && (a.sameValue(b) || !otherPlace(a, b))
            && a.planned() == b.planned()
            && Terms.shareRun(a.context(), b.context())
            && a.echoes(b);
    return echo ? Optional.of(Tie.VALUE) : Optional.empty();
  }

  /**
   * Whether all slots are told and the same. Where only the place is not told, figures that are
   * equal or differ as by a slip of the pen are still of one fact.
   */
  private static boolean sameSlots(Told a, Told b) {
    if (!a.hasSlots()
        || !b.hasSlots()
        || !a.core().equals(b.core())
        || a.naming().direction() != b.naming().direction()
        || !a.issues().equals(b.issues())) {
      return false;
    }
    boolean nation = a.isNational() && b.isNational();
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
    return overlap(a.claim(), b.claim()) && a.near(b)
        || Typo.between(a.claim().quantity(), b.claim().quantity(), SLIP_DIGITS);
  }

  private static boolean otherPlace(Told a, Told b) {
    return Comparison.of(a.claim(), b.claim()).differing().contains(Slot.PLACE);
  }

  private static boolean swapped(Told a, Told b) {
    return Typo.swapped(a.claim().quantity(), b.claim().quantity(), COMPANY_DIGITS);
  }

  private static boolean overlap(Claim a, Claim b) {
    return a.quantity().hardInBase().overlaps(b.quantity().hardInBase());
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
