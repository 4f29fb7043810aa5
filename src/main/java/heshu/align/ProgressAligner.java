package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Progress;
import heshu.claim.relation.SameProgress;
import heshu.quantity.Interval;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of tasks are the same where programme, field and total agree (DESIGN section 4). */
final class ProgressAligner {
  static final String BLOCK = "progress|";

  /** Of what is told of a list for one month. */
  static final String MONTH = "month|";

  /** Of a trace, where the ends of the total begin. */
  private static final int TOTAL = Trace.REST;

  List<Met> met(List<Reading> readings, List<Reading> published) {
    Map<String, List<Progress>> before = byList(published);
    List<Met> met = new ArrayList<>();
    byList(readings)
        .forEach(
            (list, told) -> {
              List<Progress> earlier = before.getOrDefault(list, List.of());
              List<SameProgress> pairs = new ArrayList<>();
              if (Math.max(told.size(), earlier.size()) > Crowd.LEAST) {
                crowd(told, earlier, pairs);
              } else {
                each(told, earlier, pairs);
              }
              pairs.forEach(pair -> met.add(new Met(list, pair)));
            });
    return met;
  }

  private static void each(
      List<Progress> told, List<Progress> published, List<SameProgress> pairs) {
    Map<Interval, List<Progress>> known = new HashMap<>();
    for (Progress progress : told) {
      like(progress, known).forEach(p -> pair(p, progress, false).ifPresent(pairs::add));
      known.computeIfAbsent(total(progress), t -> new ArrayList<>()).add(progress);
      for (Progress earlier : published) {
        pair(progress, earlier, true).ifPresent(pairs::add);
      }
    }
  }

  private static void crowd(
      List<Progress> told, List<Progress> published, List<SameProgress> pairs) {
    Set<Progress> before = Collections.newSetFromMap(new IdentityHashMap<>());
    before.addAll(published);
    new ProgressCrowd(
            (one, other) -> pair(one, other, before.contains(other)).ifPresent(pairs::add))
        .pairs(told, published);
  }

  /** Those of a list that may be as long; where both lengths are exact, they are the same. */
  private static Stream<Progress> like(Progress progress, Map<Interval, List<Progress>> known) {
    Interval total = total(progress);
    return known.entrySet().stream()
        .filter(lists -> lists.getKey().overlaps(total))
        .flatMap(lists -> lists.getValue().stream());
  }

  /** The list alone finds what overtakes it; with a month, what is told for the same time. */
  List<Key> keys(Reading reading) {
    List<Key> keys = new ArrayList<>();
    progress(reading)
        .forEach(
            p -> {
              String list = list(p) + "|";
              add(p, list, keys);
              months(p.asOf()).forEach(month -> add(p, MONTH + month + "|" + list, keys));
            });
    return keys;
  }

  /** Lists of exact lengths find those of their own; others find all, and are found by all. */
  private static void add(Progress progress, String name, List<Key> keys) {
    Claim headline = progress.headline();
    Trace trace = trace(progress);
    Interval total = total(progress);
    String exact = name + "exact";
    String vague = name + "vague";
    if (total.isPoint()) {
      keys.add(new Key(headline, name + Trace.end(total.lo()), trace));
      keys.add(new Key(headline, exact, vague, trace));
    } else {
      keys.add(new Key(headline, vague, trace));
      keys.add(new Key(headline, vague, exact, trace));
    }
  }

  private static Trace trace(Progress progress) {
    Interval total = total(progress);
    return Trace.of(
        progress.share(),
        Trace.end(total.lo()),
        Trace.end(total.hi()),
        Trace.time(progress.asOf()));
  }

  /** Whether two lists of one name may be as long. */
  static boolean meet(Trace one, Trace other) {
    return one.overlaps(other, TOTAL);
  }

  /** Each list that an article tells of, with its figures. */
  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    progress(reading).forEach(p -> parts.add(list(p), p, p.claims()));
    return parts.blocks(false, false, true);
  }

  private static String list(Progress progress) {
    return BLOCK + progress.programme() + "|" + progress.field();
  }

  /** Those that a time touches; none for one too long to tell a state of a list. */
  private static Stream<YearMonth> months(@Nullable TimeInterval time) {
    return time == null || isVague(time)
        ? Stream.empty()
        : Stream.iterate(
            YearMonth.from(time.from()),
            month -> !month.isAfter(YearMonth.from(time.to())),
            month -> month.plusMonths(1));
  }

  private static Map<String, List<Progress>> byList(List<Reading> readings) {
    return readings.stream()
        .flatMap(ProgressAligner::progress)
        .collect(
            Collectors.groupingBy(ProgressAligner::list, LinkedHashMap::new, Collectors.toList()));
  }

  private static Stream<Progress> progress(Reading reading) {
    return reading.relations().stream()
        .filter(Progress.class::isInstance)
        .map(Progress.class::cast)
        .filter(progress -> !progress.programme().isEmpty() && progress.total() != null);
  }

  /** One told for the same time stays first where the other is {@code published} already. */
  private static Optional<SameProgress> pair(Progress a, Progress b, boolean published) {
    TimeInterval first = a.asOf();
    TimeInterval second = b.asOf();
    if (sameArticle(a, b) || !sameList(a, b) || first == null || second == null) {
      return Optional.empty();
    }
    boolean sameTime = first.overlaps(second);
    if (sameTime && (isVague(first) || isVague(second))) {
      return Optional.empty();
    }
    boolean inOrder = published && sameTime || !first.from().isAfter(second.from());
    boolean sameSource = Sources.same(a.headline(), b.headline());
    return Optional.of(new SameProgress(inOrder ? a : b, inOrder ? b : a, sameTime, sameSource));
  }

  /** Longer than a month: a list moves on within it, so that overlapping is not the same time. */
  private static boolean isVague(TimeInterval time) {
    return time.from().plusMonths(1).isBefore(time.to());
  }

  private static boolean sameArticle(Progress a, Progress b) {
    return a.headline().mention().article().id().equals(b.headline().mention().article().id());
  }

  private static boolean sameList(Progress a, Progress b) {
    return a.field().equals(b.field()) && total(a).overlaps(total(b));
  }

  /** How long the list is; anything where it is not told. */
  static Interval total(Progress progress) {
    Claim total = progress.total();
    return total == null ? Interval.ALL : total.quantity().hard();
  }
}
