package heshu.align;

import heshu.extract.relation.Names;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures that meet in a block of too many to hold each against each. They are put into groups of
 * what can be one fact; in each a figure is held against its neighbours by time and value. Where a
 * group can contradict itself, a figure that contradicts any other contradicts the one with the
 * highest lower end or the one with the lowest upper end, so that all are held against these two.
 */
final class Crowd<F> {
  /** Up to so many figures each is held against each. */
  static final int LEAST = 200;

  private static final int RUN = Terms.SHARED;

  private static final Comparator<Member<?>> BY_TIME_AND_VALUE =
      Comparator.<Member<?>, String>comparing(Member::time)
          .thenComparing(m -> m.reading().lo(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(m -> m.reading().hi(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Member::at);

  private final boolean contradicts;
  private final List<Member<F>> members = new ArrayList<>();
  private final Set<Long> held = new HashSet<>();

  /**
   * An empty one.
   *
   * @param contradicts whether figures of a group can contradict each other
   */
  Crowd(boolean contradicts) {
    this.contradicts = contradicts;
  }

  /**
   * The figures of a block.
   *
   * @param published figures that are not held against each other
   * @param told what one of them tells
   */
  static <F> Crowd<F> of(String block, List<F> figures, List<F> published, Function<F, Told> told) {
    Crowd<F> crowd = new Crowd<>(block.startsWith(FactTrace.SLOTS));
    figures.forEach(one -> crowd.add(one, told.apply(one), block, false));
    published.forEach(one -> crowd.add(one, told.apply(one), block, true));
    return crowd;
  }

  private void add(F figure, Told told, String block, boolean published) {
    String time = String.valueOf(told.claim().context().time());
    add(figure, groups(block, told), time, told.printed().reading(), published);
  }

  /**
   * Adds the next figure in the order of the articles.
   *
   * @param groups where it meets others
   */
  void add(F figure, List<String> groups, String time, Interval reading, boolean published) {
    members.add(new Member<>(figure, groups, time, reading, published, members.size()));
  }

  /** A figure with its groups, its time and its place in the order of the articles. */
  private record Member<F>(
      F figure, List<String> groups, String time, Interval reading, boolean published, int at) {}

  /** Hands over the pairs that are to be compared, the earlier figure first. */
  void pairs(BiConsumer<F, F> hold) {
    Map<String, List<Member<F>>> groups = new LinkedHashMap<>();
    for (Member<F> member : members) {
      for (String key : member.groups()) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(member);
      }
    }
    for (List<Member<F>> group : groups.values()) {
      group.sort(BY_TIME_AND_VALUE);
      neighbours(group, hold);
      if (contradicts) {
        extremes(group, hold);
      }
    }
  }

  /**
   * What figures share of which more than the block must be alike; those of one place meet among
   * themselves too.
   */
  private static List<String> groups(String block, Told told) {
    if (block.startsWith(FactTrace.SLOTS)) {
      String where = told.national() ? "national" : told.place();
      return List.of("place|" + where + told.issues(), "value|" + told.claim().quantity().hard());
    }
    if (block.startsWith(FactTrace.COMPANY)) {
      return List.of("all", "digits|" + told.digits());
    }
    return groups(told.context(), told.place());
  }

  /** Where figures of one value meet: in runs of words, and in these with their place. */
  static List<String> groups(String context, String place) {
    Set<String> groups = new LinkedHashSet<>();
    for (int from = 0; from + RUN <= context.length(); from++) {
      String run = context.substring(from, from + RUN);
      if (Names.isWords(run) && groups.add(run)) {
        groups.add(run + "|" + place);
      }
    }
    return List.copyOf(groups);
  }

  private void neighbours(List<Member<F>> group, BiConsumer<F, F> hold) {
    Member<F> own = null;
    Member<F> published = null;
    for (Member<F> member : group) {
      hold(own, member, hold);
      hold(published, member, hold);
      if (member.published()) {
        published = member;
      } else {
        own = member;
      }
    }
  }

  private void extremes(List<Member<F>> group, BiConsumer<F, F> hold) {
    Member<F> highest = null;
    Member<F> lowest = null;
    for (Member<F> member : group) {
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
      for (Member<F> member : group) {
        hold(highest, member, hold);
        hold(lowest, member, hold);
      }
    }
  }

  private static Rational lower(Member<?> member) {
    return Objects.requireNonNull(member.reading().lo());
  }

  private static Rational upper(Member<?> member) {
    return Objects.requireNonNull(member.reading().hi());
  }

  /** Each pair once, however many groups both are in. */
  private void hold(@Nullable Member<F> one, Member<F> other, BiConsumer<F, F> hold) {
    if (one == null || one.at() == other.at() || one.published() && other.published()) {
      return;
    }
    Member<F> first = one.at() < other.at() ? one : other;
    Member<F> second = first == one ? other : one;
    if (held.add((long) first.at() * members.size() + second.at())) {
      hold.accept(first.figure(), second.figure());
    }
  }
}
