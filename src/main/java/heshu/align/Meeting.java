package heshu.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The figures that share a block. Only those that may be of one place are held against each other,
 * and those that share several blocks in the first one alone.
 */
final class Meeting {
  /** Few enough to ask of each two whether they may be of one place. */
  private static final int FEW = 8;

  /** A figure in its meetings. */
  static final class Guest {
    private final Told told;
    private final int at;
    private final @Nullable Meeting[] meetings;

    /**
     * @param at its place in the order of the articles, those published before last
     * @param meetings how many it may be in
     */
    Guest(Told told, int at, int meetings) {
      this.told = told;
      this.at = at;
      this.meetings = new Meeting[meetings];
    }

    /** Takes part in a meeting, the {@code number}th of its own. */
    void join(Meeting meeting, int number) {
      meetings[number] = meeting;
    }

    Told told() {
      return told;
    }

    private boolean isIn(Meeting meeting) {
      for (Meeting own : meetings) {
        if (own == meeting) {
          return true;
        }
      }
      return false;
    }

    private boolean isApart(Guest other) {
      String where = told.where();
      String there = other.told.where();
      return !where.isEmpty() && !there.isEmpty() && !where.equals(there);
    }
  }

  private final String block;
  private final int known;
  private final List<Guest> figures = new ArrayList<>(1);
  private List<Guest> published = Collections.emptyList();

  Meeting(String block) {
    this(block, Met.UNKNOWN);
  }

  /**
   * A block of which not all figures come.
   *
   * @param known how many there are in all, {@link Met#UNKNOWN} where all of them come
   */
  Meeting(String block, int known) {
    this.block = block;
    this.known = known;
  }

  void add(Guest guest) {
    figures.add(guest);
  }

  /** Adds a figure that is not held against others of its kind. */
  void addPublished(Guest guest) {
    published = published.isEmpty() ? new ArrayList<>(1) : published;
    published.add(guest);
  }

  boolean isOfMany() {
    return figures.size() + published.size() > 1;
  }

  /** Whether they are too many to hold each against each. */
  boolean isCrowd() {
    int here = Math.max(figures.size(), published.size());
    return Block.isCrowd(known == Met.UNKNOWN ? here : known);
  }

  /**
   * Hands over the pairs that are to be compared, the earlier figure first: each in one meeting
   * only, but for those of crowds, which may have met elsewhere.
   */
  void pairs(BiConsumer<Guest, Guest> hold) {
    if (isCrowd()) {
      Crowd.of(block, figures, published, Guest::told).pairs(hold);
      return;
    }
    Map<String, List<Guest>> places = figures.size() > FEW ? byPlace() : Map.of("", figures);
    List<Guest> anywhere = places.getOrDefault("", List.of());
    places.forEach(
        (place, here) -> {
          for (int i = 0; i < here.size(); i++) {
            each(here.get(i), here.subList(i + 1, here.size()), hold);
          }
          if (!place.isEmpty()) {
            here.forEach(one -> each(one, anywhere, hold));
          }
        });
    figures.forEach(one -> each(one, published, hold));
  }

  private Map<String, List<Guest>> byPlace() {
    Map<String, List<Guest>> places = new LinkedHashMap<>();
    figures.forEach(
        guest -> places.computeIfAbsent(guest.told.where(), p -> new ArrayList<>(2)).add(guest));
    return places;
  }

  /** The blocks in which two that are held against each other here meet, this one among them. */
  List<String> shared(Guest one, Guest other) {
    if (isCrowd()) {
      return List.of(block);
    }
    List<String> shared = new ArrayList<>(2);
    for (Meeting meeting : one.meetings) {
      if (meeting != null && !meeting.isCrowd() && other.isIn(meeting)) {
        shared.add(meeting.block);
      }
    }
    return shared;
  }

  private void each(Guest one, List<Guest> others, BiConsumer<Guest, Guest> hold) {
    for (Guest other : others) {
      if (!one.isApart(other) && isFirst(one, other)) {
        boolean inOrder = one.at < other.at;
        hold.accept(inOrder ? one : other, inOrder ? other : one);
      }
    }
  }

  /** Whether no meeting before this one holds all the pairs that it has of both. */
  private boolean isFirst(Guest one, Guest other) {
    for (Meeting meeting : one.meetings) {
      if (meeting == this) {
        return true;
      }
      if (meeting != null && !meeting.isCrowd() && other.isIn(meeting)) {
        return false;
      }
    }
    return true;
  }
}
