package heshu.align;

import heshu.extract.relation.Names;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures that meet in a block of too many to hold each against each. They are put into groups of
 * what can be one fact; in each a figure is held against its neighbours by time and value. Where a
 * group can contradict itself, a figure that contradicts any other contradicts the one with the
 * highest lower end or the one with the lowest upper end, so that all are held against these two.
 */
final class Crowd {
  /** Up to so many figures each is held against each. */
  static final int LEAST = 200;

  private static final int RUN = Terms.SHARED;

  private static final Comparator<Member> BY_TIME_AND_VALUE =
      Comparator.comparing(Member::time)
          .thenComparing(m -> m.reading().lo(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(m -> m.reading().hi(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Member::at);

  private final String block;
  private final List<Member> members = new ArrayList<>();
  private final Set<Long> held = new HashSet<>();

  /**
   * The figures of a block.
   *
   * @param published figures that are not held against each other
   */
  Crowd(String block, List<Told> figures, List<Told> published) {
    this.block = block;
    figures.forEach(told -> add(told, false));
    published.forEach(told -> add(told, true));
  }

  private void add(Told told, boolean published) {
    members.add(new Member(told, published, members.size()));
  }

  /** A figure with its time and its place in the order of the articles. */
  private record Member(Told told, String time, boolean published, int at) {
    Member(Told told, boolean published, int at) {
      this(told, String.valueOf(told.claim().context().time()), published, at);
    }

    Interval reading() {
      return told.printed().reading();
    }
  }

  /** Hands over the pairs that are to be compared, the earlier figure first. */
  void pairs(BiConsumer<Told, Told> hold) {
    Map<String, List<Member>> groups = new LinkedHashMap<>();
    for (Member member : members) {
      for (String key : groups(member.told())) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
      }
    }
    for (List<Member> group : groups.values()) {
      group.sort(BY_TIME_AND_VALUE);
      neighbours(group, hold);
      if (block.startsWith(FactTrace.SLOTS)) {
        extremes(group, hold);
      }
    }
  }

  /**
   * What figures share of which more than the block must be alike; those of one place meet among
   * themselves too.
   */
  private List<String> groups(Told told) {
    if (block.startsWith(FactTrace.SLOTS)) {
      String where = told.national() ? "national" : told.place();
      return List.of("place|" + where + told.issues(), "value|" + told.claim().quantity().hard());
    }
    if (block.startsWith(FactTrace.COMPANY)) {
      return List.of("all", "digits|" + told.digits());
    }
    List<String> runs = new ArrayList<>();
    for (int from = 0; from + RUN <= told.context().length(); from++) {
      runs.add(told.context().substring(from, from + RUN));
    }
    return runs.stream()
        .filter(Names::isWords)
        .distinct()
        .flatMap(run -> Stream.of(run, run + "|" + told.place()).distinct())
        .toList();
  }

  private void neighbours(List<Member> group, BiConsumer<Told, Told> hold) {
    Member own = null;
    Member published = null;
    for (Member member : group) {
      hold(own, member, hold);
      hold(published, member, hold);
      if (member.published()) {
        published = member;
      } else {
        own = member;
      }
    }
  }

  private void extremes(List<Member> group, BiConsumer<Told, Told> hold) {
    Member highest = null;
    Member lowest = null;
    for (Member member : group) {
      Rational lo = member.reading().lo();
      Rational hi = member.reading().hi();
      if (lo != null && (highest == null || lo.compareTo(lower(highest)) > 0)) {
        highest = member;
      }
      if (hi != null && (lowest == null || hi.compareTo(upper(lowest)) < 0)) {
        lowest = member;
      }
    }
    if (highest != null && lowest != null && highest.reading().disjoint(lowest.reading())) {
      for (Member member : group) {
        hold(highest, member, hold);
        hold(lowest, member, hold);
      }
    }
  }

  private static Rational lower(Member member) {
    return Objects.requireNonNull(member.reading().lo());
  }

  private static Rational upper(Member member) {
    return Objects.requireNonNull(member.reading().hi());
  }

  /** Each pair once, however many groups both are in. */
  private void hold(@Nullable Member one, Member other, BiConsumer<Told, Told> hold) {
    if (one == null || one.at() == other.at() || one.published() && other.published()) {
      return;
    }
    Member first = one.at() < other.at() ? one : other;
    Member second = first == one ? other : one;
    if (held.add((long) first.at() * members.size() + second.at())) {
      hold.accept(first.told(), second.told());
    }
  }
}
