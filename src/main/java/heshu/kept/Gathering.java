package heshu.kept;

import heshu.align.Block;
import heshu.align.Sketch;
import heshu.kept.KeptArticle.Drawn;
import heshu.kept.Outcome.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A block that an article has come to, left or changed in, and who is concerned by that. */
final class Gathering {

  /** An article's place in the block. */
  private record Seat(KeptArticle article, int at) {
    List<Drawn> drawn() {
      return article.drawn(at);
    }

    boolean isEach() {
      return article.isEach(at);
    }
  }

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
  void was(KeptArticle article, int at) {
    before.add(new Seat(article, at));
  }

  /** An article of this run is here; to be told in their order. */
  void is(KeptArticle article, int at) {
    now.add(new Seat(article, at));
  }

  /** How many figures there are, as the aligner asks for it. */
  int figures() {
    return ofNeighbours ? NEIGHBOURS : figures(now);
  }

  private static int figures(List<Seat> seats) {
    return seats.stream().mapToInt(seat -> seat.article().figuresIn(seat.at())).sum();
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
    Map<Neighbours, List<Member>> was = neighbours(before);
    Map<Neighbours, List<Member>> is = neighbours(now);
    was.keySet().stream().filter(pair -> !is.containsKey(pair)).forEach(moved::add);
    is.forEach(
        (pair, members) -> {
          if (!was.containsKey(pair) && Member.mayMeet(members)) {
            moved.add(pair);
            members.stream().map(Member::article).filter(here::contains).forEach(needed::add);
          }
        });
  }

  /** A figure of a crowd. */
  private record Member(KeptArticle article, Drawn drawn) {
    Sketch sketch() {
      return drawn.sketch();
    }

    Figure figure() {
      return new Figure(article.number(), drawn.figure());
    }

    static boolean mayMeet(List<Member> two) {
      return two.get(0).sketch().mayMeet(two.get(1).sketch());
    }
  }

  private static Map<Neighbours, List<Member>> neighbours(List<Seat> seats) {
    List<Member> crowd = new ArrayList<>();
    for (Seat seat : seats) {
      seat.drawn().forEach(drawn -> crowd.add(new Member(seat.article(), drawn)));
    }
    Map<Neighbours, List<Member>> neighbours = new HashMap<>();
    Sketch.neighbours(
        crowd,
        Member::sketch,
        (one, other) ->
            neighbours.put(new Neighbours(one.figure(), other.figure()), List.of(one, other)));
    return neighbours;
  }

  private static boolean areOfNeighbours(List<Seat> seats) {
    return seats.stream()
        .map(Seat::drawn)
        .allMatch(
            drawn -> !drawn.isEmpty() && drawn.stream().allMatch(d -> d.sketch().hasNeighbours()));
  }

  /** Of those that stand all that may meet one of some. */
  private static List<Seat> meeting(Collection<Seat> some, List<Seat> standing) {
    List<List<Drawn>> others = some.stream().map(Seat::drawn).toList();
    return standing.stream()
        .filter(
            seat -> {
              List<Drawn> own = seat.drawn();
              return others.stream().anyMatch(other -> mayMeet(own, other));
            })
        .toList();
  }

  private static boolean mayMeet(List<Drawn> own, List<Drawn> others) {
    return own.isEmpty()
        || others.isEmpty()
        || own.stream()
            .anyMatch(one -> others.stream().anyMatch(o -> one.sketch().mayMeet(o.sketch())));
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
