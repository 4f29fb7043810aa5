package heshu.align;

import static java.util.Comparator.comparingLong;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.Comparison;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.Slot;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Difference;
import heshu.claim.relation.GrowthGap;
import heshu.claim.relation.StatedDifference;
import heshu.extract.relation.Names;
import heshu.extract.relation.Naming;
import heshu.extract.text.Direction;
import heshu.quantity.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures from which another article says that its own lies so far: 1月末31845亿美元，较2022年末上升568亿美元,
 * and what was told for the end of 2022. Statistics are revised, so what does not fit is told only
 * where both articles name all slots and lie within weeks of each other.
 */
final class DifferenceAligner {
  static final String BLOCK = "difference|";

  /** Letters at the end of a name by which figures find each other. */
  private static final int TAIL = 4;

  private static final long REVISED_AFTER_DAYS = 45;

  /** Of a trace, where the name stands. */
  private static final int NAME = Trace.REST;

  private static final String TOLD = "|told";
  private static final String STATED = "|stated";

  private static final int FIRST_HAN = 0x4E00;
  private static final int LAST_HAN = 0x9FFF;

  /** 采购经理指数PMI and 采购经理指数 are one name. */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z（）()]+");

  List<Met> met(List<Reading> readings, List<Reading> published) {
    List<Reading> all = Stream.concat(readings.stream(), published.stream()).toList();
    List<StatedDifference> wanted = all.stream().flatMap(DifferenceAligner::differences).toList();
    Map<String, List<Named>> told = new HashMap<>();
    Set<String> tails = new HashSet<>();
    for (StatedDifference stated : wanted) {
      told.computeIfAbsent(key(stated), k -> new ArrayList<>());
      tails.add(tail(core(stated.name())));
    }
    if (wanted.isEmpty()) {
      return List.of();
    }
    all.stream()
        .flatMap(reading -> reading.claims().stream())
        .map(Named::of)
        .filter(named -> tails.contains(tail(named.core())))
        .forEach(named -> told.computeIfPresent(named.key(), (k, known) -> and(known, named)));
    Set<Article> before = Collections.newSetFromMap(new IdentityHashMap<>());
    published.forEach(reading -> before.add(reading.article()));
    List<Met> found = new ArrayList<>();
    for (StatedDifference stated : wanted) {
      String name = core(stated.name());
      String block = key(stated);
      told.getOrDefault(block, List.of()).stream()
          .filter(named -> named.isLike(name) && isOther(stated, name, named))
          .map(Named::claim)
          .min(comparingLong(claim -> distance(stated, claim)))
          .filter(claim -> !before.containsAll(articles(stated, claim)))
          .ifPresent(claim -> found.add(new Met(block, relation(stated, claim))));
    }
    return found;
  }

  private static List<Article> articles(StatedDifference stated, Claim claim) {
    return List.of(stated.figure().mention().article(), claim.mention().article());
  }

  /** In days of publication; figures of the same article are nearest, those of no date farthest. */
  private static long distance(StatedDifference stated, Claim claim) {
    Article here = stated.figure().mention().article();
    Article there = claim.mention().article();
    LocalDate now = here.publication().from();
    LocalDate then = there.publication().from();
    if (here == there) {
      return -1;
    }
    return now == null || then == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(then, now));
  }

  /** Figures and differences that name a time: without one they meet in their article only. */
  List<Key> keys(Reading reading) {
    List<Key> keys = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Named named = Named.of(claim);
      String key = claim.context().time() == null ? "" : named.key();
      if (!key.isEmpty()) {
        String place = claim.context().scope().place();
        Trace trace = Trace.of(value(claim), named.core(), place);
        keys.add(new Key(claim, key + TOLD, key + STATED, trace));
      }
    }
    differences(reading)
        .filter(stated -> stated.time() != null)
        .forEach(
            stated -> {
              String key = key(stated);
              Trace trace = Trace.of(stated.other(), core(stated.name()), "");
              keys.add(new Key(stated.figure(), key + STATED, key + TOLD, trace));
            });
    return keys;
  }

  /** Whether a difference and a figure may be of one name. */
  static boolean meet(Trace one, Trace other) {
    String name = one.field(NAME);
    String otherName = other.field(NAME);
    return name.endsWith(otherName) || otherName.endsWith(name);
  }

  private static List<Named> and(List<Named> known, Named named) {
    known.add(named);
    return known;
  }

  /** A figure by its bare name. */
  private record Named(Claim claim, String core) {
    static Named of(Claim claim) {
      return new Named(claim, DifferenceAligner.core(claim.context().indicator()));
    }

    /** Empty where no name is told; a figure without a time is found in its own article only. */
    String key() {
      boolean told =
          core.length() >= TAIL && claim.quantity().numeral() != null && !isAmountOfChange(claim);
      return told ? DifferenceAligner.key(core, claim, claim.context().time()) : "";
    }

    boolean isLike(String name) {
      return name.endsWith(core) || core.endsWith(name);
    }
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    for (Claim claim : reading.claims()) {
      Named named = Named.of(claim);
      String key = named.key();
      if (!key.isEmpty()) {
        parts.add(key, claim);
        parts.add(key, claim, Sketch.told(claim, named.core(), value(claim)));
      }
    }
    differences(reading)
        .forEach(
            stated -> {
              String key = key(stated);
              Claim figure = stated.figure();
              parts.add(key, stated, List.of(figure, stated.difference()));
              parts.add(key, figure, Sketch.stated(figure, core(stated.name()), stated.other()));
            });
    return parts.blocks(false, true, false);
  }

  private static Stream<StatedDifference> differences(Reading reading) {
    return reading.relations().stream()
        .filter(StatedDifference.class::isInstance)
        .map(StatedDifference.class::cast)
        .filter(stated -> core(stated.name()).length() >= TAIL);
  }

  private static String key(StatedDifference stated) {
    return key(core(stated.name()), stated.figure(), stated.time());
  }

  private static String key(String core, Claim claim, @Nullable TimeInterval time) {
    String tail = tail(core);
    String when = time == null ? claim.mention().article().id() : time.toString();
    return BLOCK + tail + "|" + claim.kind().label() + "|" + claim.measure().base() + "|" + when;
  }

  private static boolean mayBeLatin(int letter) {
    return letter < FIRST_HAN || letter > LAST_HAN;
  }

  private static String tail(String core) {
    return core.substring(Math.max(0, core.length() - TAIL));
  }

  private static String core(String name) {
    return Names.core(
        name.chars().anyMatch(DifferenceAligner::mayBeLatin)
            ? LATIN.matcher(name).replaceAll("")
            : name);
  }

  /** Whether a figure is the other one: of its place and basis; certainly, if it fits not. */
  private static boolean isOther(StatedDifference stated, String name, Named named) {
    Claim claim = named.claim();
    Comparison comparison = Comparison.of(stated.figure(), claim);
    Set<Slot> differing = comparison.differing();
    if (differing.contains(Slot.PLACE)
        || differing.contains(Slot.BASIS)
        || claim == stated.figure()) {
      return false;
    }
    if (value(claim).overlaps(stated.other())) {
      return true;
    }
    boolean national = Names.national(stated.name()) && Names.national(claim.context().indicator());
    boolean oneArticle = claim.mention().article() == stated.figure().mention().article();
    return name.equals(named.core())
        && (oneArticle || Naming.of(claim).whole())
        && (national || oneArticle || !comparison.unknown().contains(Slot.PLACE))
        && stated.figure().context().basis() == claim.context().basis()
        && claim.quantity().hedge() == null
        && isFresh(stated, claim);
  }

  private static boolean isFresh(StatedDifference stated, Claim claim) {
    if (claim.mention().article() == stated.figure().mention().article()) {
      return true;
    }
    LocalDate now = stated.figure().mention().article().publication().from();
    LocalDate then = claim.mention().article().publication().from();
    return now != null
        && then != null
        && Math.abs(ChronoUnit.DAYS.between(then, now)) <= REVISED_AFTER_DAYS;
  }

  /** A change told as a fall is below nothing. */
  private static Interval value(Claim claim) {
    Interval value = claim.quantity().hardInBase();
    boolean falls =
        claim.kind() == FigureKind.CHANGE && Naming.of(claim).direction() == Direction.DOWN;
    return falls ? value.negate() : value;
  }

  /** 下降450亿美元 tells by how much a level fell, not what it was. */
  private static boolean isAmountOfChange(Claim claim) {
    return claim.kind() == FigureKind.LEVEL && Naming.of(claim).direction() != Direction.NONE;
  }

  private static Subject relation(StatedDifference stated, Claim other) {
    if (stated.isOfRates()) {
      return new GrowthGap(
          stated.figure(),
          other,
          stated.difference(),
          stated.value(),
          value(other),
          stated.signed());
    }
    boolean rose = stated.signed().lo() == null || stated.signed().lo().signum() >= 0;
    return rose
        ? new Difference(stated.figure(), other, stated.difference())
        : new Difference(other, stated.figure(), stated.difference());
  }
}
