package heshu.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings figures together in their blocks. */
final class Meetings {
  /** Each part of the blocks is filled by one thread, so that none waits for another. */
  private static final int PARTS = 4;

  /** A figure with the blocks that it is found in. */
  private record Placed(Meeting.Guest guest, List<String> blocks) {
    static Placed of(Told told, int at) {
      List<String> blocks = told.blocks();
      return new Placed(new Meeting.Guest(told, at, blocks.size()), blocks);
    }
  }

  private Meetings() {}

  /** Those in which figures meet each other, or one that was published before. */
  static List<Meeting> of(List<Told> figures, List<Told> published) {
    List<Placed> own = placed(figures, 0);
    List<Placed> before = placed(published, figures.size());
    return IntStream.range(0, PARTS)
        .parallel()
        .mapToObj(part -> part(part, own, before))
        .flatMap(meetings -> meetings.filter(Meeting::isOfMany))
        .toList();
  }

  private static List<Placed> placed(List<Told> figures, int from) {
    return IntStream.range(0, figures.size())
        .parallel()
        .mapToObj(i -> Placed.of(figures.get(i), from + i))
        .toList();
  }

  private static Stream<Meeting> part(int part, List<Placed> own, List<Placed> before) {
    Map<String, Meeting> meetings = new LinkedHashMap<>();
    own.forEach(placed -> join(placed, part, meetings, false));
    before.forEach(placed -> join(placed, part, meetings, true));
    return meetings.values().stream();
  }

  private static void join(
      Placed placed, int part, Map<String, Meeting> meetings, boolean published) {
    List<String> blocks = placed.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String block = blocks.get(i);
      if (Math.floorMod(block.hashCode(), PARTS) == part) {
        Meeting meeting = meetings.computeIfAbsent(block, Meeting::new);
        placed.guest().join(meeting, i);
        if (published) {
          meeting.addPublished(placed.guest());
        } else {
          meeting.add(placed.guest());
        }
      }
    }
  }
}
