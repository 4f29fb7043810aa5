package heshu.align;

import heshu.claim.TimeInterval;
import heshu.claim.relation.Progress;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One list of tasks, told too often to hold each telling against each. Whatever contradicts another
 * telling of its time contradicts the one with the highest lower end or the one with the lowest
 * upper end; whatever a later telling overtakes is overtaken by the highest of the later ones; and
 * what falls behind an earlier one falls behind the highest of the earlier ones. So each is held
 * against these.
 */
final class ProgressCrowd {
  private static final Comparator<Member> LOWER_END =
      Comparator.comparing(m -> m.share().lo(), Comparator.nullsFirst(Comparator.naturalOrder()));
  private static final Comparator<Member> UPPER_END =
      Comparator.comparing(m -> m.share().hi(), Comparator.nullsLast(Comparator.naturalOrder()));

  /** A telling, its time, and its place in the order of the articles. */
  private record Member(Progress told, TimeInterval time, Interval share, int at) {}

  /** Takes a pair, the one that stands first in the order of the articles first. */
  @FunctionalInterface
  interface Held {
    void accept(Progress one, Progress other);
  }

  private final Held hold;
  private final Set<Long> pairs = new HashSet<>();
  private int count;

  ProgressCrowd(Held hold) {
    this.hold = hold;
  }

  /** Hands over the pairs among some tellings, and those of each with what was published before. */
  void pairs(List<Progress> told, List<Progress> published) {
    Map<Interval, List<Member>> own = byTotal(told);
    Map<Interval, List<Member>> before = byTotal(published);
    Set<Interval> totals = new LinkedHashSet<>(own.keySet());
    totals.addAll(before.keySet());
    for (Interval total : totals) {
      Map<TimeInterval, List<Member>> ownTimes = byTime(like(total, own));
      Map<TimeInterval, List<Member>> beforeTimes = byTime(like(total, before));
      hold(ownTimes, ownTimes);
      hold(ownTimes, beforeTimes);
      hold(beforeTimes, ownTimes);
    }
  }

  private Map<Interval, List<Member>> byTotal(List<Progress> told) {
    Map<Interval, List<Member>> byTotal = new LinkedHashMap<>();
    for (Progress progress : told) {
      TimeInterval time = progress.asOf();
      int at = count++;
      if (time != null) {
        Member member = new Member(progress, time, progress.share(), at);
        byTotal
            .computeIfAbsent(ProgressAligner.total(progress), t -> new ArrayList<>())
            .add(member);
      }
    }
    return byTotal;
  }

  private static Stream<Member> like(Interval total, Map<Interval, List<Member>> byTotal) {
    return byTotal.entrySet().stream()
        .filter(list -> list.getKey().overlaps(total))
        .flatMap(list -> list.getValue().stream());
  }

  private static Map<TimeInterval, List<Member>> byTime(Stream<Member> members) {
    Map<TimeInterval, List<Member>> byTime = new LinkedHashMap<>();
    members.forEach(m -> byTime.computeIfAbsent(m.time(), t -> new ArrayList<>()).add(m));
    return byTime;
  }

  private void hold(
      Map<TimeInterval, List<Member>> tellings, Map<TimeInterval, List<Member>> others) {
    Map<TimeInterval, Member> highest = new LinkedHashMap<>();
    Map<TimeInterval, Member> lowest = new LinkedHashMap<>();
    others.forEach(
        (time, told) -> {
          told.stream().max(LOWER_END).ifPresent(member -> highest.put(time, member));
          told.stream().min(UPPER_END).ifPresent(member -> lowest.put(time, member));
        });
    tellings.forEach(
        (time, told) -> {
          Stream<Optional<Member>> against =
              Stream.of(
                  among(highest, time::overlaps).max(LOWER_END),
                  among(lowest, time::overlaps).min(UPPER_END),
                  among(highest, other -> other.from().isAfter(time.to())).max(LOWER_END),
                  among(highest, other -> other.to().isBefore(time.from())).max(LOWER_END));
          against
              .flatMap(Optional::stream)
              .forEach(extreme -> told.forEach(member -> hold(member, extreme)));
        });
  }

  private static Stream<Member> among(
      Map<TimeInterval, Member> members, Predicate<TimeInterval> wanted) {
    return members.entrySet().stream()
        .filter(member -> wanted.test(member.getKey()))
        .map(Map.Entry::getValue);
  }

  private void hold(Member one, Member other) {
    Member first = one.at() < other.at() ? one : other;
    Member second = first == one ? other : one;
    if (first != second && pairs.add((long) first.at() * count + second.at())) {
      hold.accept(first.told(), second.told());
    }
  }
}
