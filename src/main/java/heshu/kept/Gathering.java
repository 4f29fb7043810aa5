package heshu.kept;

import heshu.align.Block;
import heshu.align.Sketch;
import heshu.kept.Outcome.Figure;
import heshu.kept.Seat.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A block that an article has come to, left or changed in, and who is concerned by that. */
final class Gathering {

  /** So many that each is held against each: who is at hand is a neighbour. */
  private static final int NEIGHBOURS = 2;

  private final List<Seat> before = new ArrayList<>();
  private final List<Seat> now = new ArrayList<>();
  private final Set<KeptArticle> needed = new HashSet<>();

  /** Articles of which all that is told here is told anew, by their numbers. */
  private final Set<Integer> redone = new HashSet<>();

  /** Who are neighbours now and were not before, or the other way round. */
  private final Set<Neighbours> moved = new HashSet<>();

  private boolean ofNeighbours;

  /** An article of the last run is here; to be told in their order. */
  void was(Seat seat) {
    before.add(seat);
  }

  /** An article of this run is here; to be told in their order. */
  void is(Seat seat) {
    now.add(seat);
  }

  /** How many figures there are, as the aligner asks for it. */
  int figures() {
    return ofNeighbours ? NEIGHBOURS : figures(now);
  }

  private static int figures(List<Seat> seats) {
    return seats.stream().mapToInt(Seat::figures).sum();
  }

  /** Finds who is concerned. */
  void settle() {
    List<Seat> changed = Stream.concat(without(before, now), without(now, before)).toList();
    List<Seat> standing = now.stream().filter(new HashSet<>(before)::contains).toList();
    boolean each = Stream.concat(before.stream(), now.stream()).allMatch(Seat::isEach);
    int crowds = (Block.isCrowd(figures(before)) ? 1 : 0) + (Block.isCrowd(figures(now)) ? 1 : 0);
    if (each && crowds == 0) {
      settleEach(changed, standing);
    } else if (each && crowds == 2 && areOfNeighbours(changed)) {
      settleNeighbours(standing);
    } else {
      settleAll(changed, each ? standing : meeting(changed, standing), standing);
    }
  }

  private static Stream<Seat> without(List<Seat> seats, List<Seat> others) {
    Set<Seat> left = new HashSet<>(seats);
    others.forEach(left::remove);
    return left.stream();
  }

  /** Two meet alike whoever else is there. */
  private void settleEach(List<Seat> changed, List<Seat> standing) {
    changed.forEach(seat -> redone.add(seat.article().number()));
    meeting(changed, standing).forEach(seat -> needed.add(seat.article()));
  }

  /**
   * Of those whom one that has come or gone may meet all is told anew; to tell it all whom they may
   * meet are needed.
   */
  private void settleAll(List<Seat> changed, List<Seat> near, List<Seat> standing) {
    changed.forEach(seat -> redone.add(seat.article().number()));
    near.forEach(seat -> redone.add(seat.article().number()));
    near.forEach(seat -> needed.add(seat.article()));
    meeting(near, standing).forEach(seat -> needed.add(seat.article()));
  }

  /** In a crowd only neighbours are held against each other. */
  private void settleNeighbours(List<Seat> standing) {
    ofNeighbours = true;
    Set<KeptArticle> here = new HashSet<>();
    standing.forEach(seat -> here.add(seat.article()));
    without(before, now).forEach(seat -> redone.add(seat.article().number()));
    Map<Member, List<String>> groups = new IdentityHashMap<>();
    Map<Neighbours, List<Member>> was = neighbours(before, groups);
    Map<Neighbours, List<Member>> is = neighbours(now, groups);
    was.keySet().stream().filter(pair -> !is.containsKey(pair)).forEach(moved::add);
    is.forEach(
        (pair, members) -> {
          if (!was.containsKey(pair) && mayMeet(members)) {
            moved.add(pair);
            members.stream().map(Member::article).filter(here::contains).forEach(needed::add);
          }
        });
  }

  private static boolean mayMeet(List<Member> two) {
    return two.get(0).sketch().mayMeet(two.get(1).sketch());
  }

  private static Map<Neighbours, List<Member>> neighbours(
      List<Seat> seats, Map<Member, List<String>> groups) {
    List<Member> crowd = new ArrayList<>();
    seats.forEach(seat -> crowd.addAll(seat.members()));
    Map<Neighbours, List<Member>> neighbours = new HashMap<>();
    Sketch.neighbours(
        crowd,
        Member::sketch,
        member -> groups.computeIfAbsent(member, one -> one.sketch().groups()),
        (one, other) ->
            neighbours.put(new Neighbours(one.figure(), other.figure()), List.of(one, other)));
    return neighbours;
  }

  private static boolean areOfNeighbours(List<Seat> seats) {
    return seats.stream()
        .map(Seat::members)
        .allMatch(
            members ->
                !members.isEmpty()
                    && members.stream().allMatch(one -> one.sketch().hasNeighbours()));
  }

  /** Of those that stand all that may meet one of some. */
  private static List<Seat> meeting(List<Seat> some, List<Seat> standing) {
    return standing.stream().filter(seat -> some.stream().anyMatch(seat::mayMeet)).toList();
  }

  /** Those that stand and are to be read again. */
  Set<KeptArticle> needed() {
    return needed;
  }

  /** Whether what is told of these figures is told anew. */
  boolean concerns(List<Figure> figures) {
    return figures.stream().anyMatch(figure -> redone.contains(figure.article()))
        || ofNeighbours
            && figures.size() == 2
            && moved.contains(new Neighbours(figures.get(0), figures.get(1)));
  }
}
