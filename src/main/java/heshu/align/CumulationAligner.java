package heshu.align;

import heshu.article.Article;
import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Cumulation;
import heshu.claim.relation.Fall;
import heshu.extract.relation.Names;
import heshu.extract.text.Direction;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a year so far that follow one another, with that of the period between: 1-6月, 7月 and
 * 1-7月. Figures may be revised, so only sums that fit are taken to belong together. What only adds
 * up does not fall from one to the next.
 */
final class CumulationAligner {
  static final String BLOCK = "cumulation|";
  private static final int TELLING_NAME = 4;

  /** A name told more often than this of one year names too many things. */
  static final int LARGEST_BLOCK = 60;

  /** Of a trace, where the first and the last day stand. */
  private static final int FROM = Trace.REST;

  private static final int TO = Trace.REST + 1;
  private static final int DAY_AFTER = Trace.REST + 2;

  /** What may become less in the course of a year: balances, means, stocks. */
  private static final Pattern MAY_FALL =
      Pattern.compile("利润|净|[顺逆]差|差额|结余|亏|盈|均|价|率|指数|余额|存|保有|用户|人口|规模|温|最|降|减|失业|病例|死亡");

  List<Subject> align(List<Reading> readings, List<Reading> published) {
    Map<String, List<Claim>> byName = new LinkedHashMap<>();
    Stream.concat(readings.stream(), published.stream())
        .flatMap(reading -> reading.claims().stream())
        .filter(CumulationAligner::isFlow)
        .forEach(claim -> byName.computeIfAbsent(key(claim), k -> new ArrayList<>()).add(claim));
    List<Subject> found = new ArrayList<>();
    byName.values().stream()
        .filter(claims -> claims.size() <= LARGEST_BLOCK)
        .forEach(
            claims -> {
              sums(claims, found);
              falls(claims, found);
            });
    if (published.isEmpty()) {
      return found;
    }
    Set<Article> checked = articles(readings);
    return found.stream()
        .filter(
            subject ->
                subject.parts().values().stream().anyMatch(m -> checked.contains(m.article())))
        .toList();
  }

  private static Set<Article> articles(List<Reading> readings) {
    Set<Article> articles = Collections.newSetFromMap(new IdentityHashMap<>());
    readings.forEach(reading -> articles.add(reading.article()));
    return articles;
  }

  List<Key> keys(Reading reading) {
    return reading.claims().stream()
        .filter(CumulationAligner::isFlow)
        .map(claim -> new Key(claim, BLOCK + key(claim), trace(claim)))
        .toList();
  }

  private static Trace trace(Claim claim) {
    TimeInterval time = Objects.requireNonNull(time(claim));
    return Trace.of(
        claim.quantity().hardInBase(),
        time.from().toString(),
        time.to().toString(),
        time.to().plusDays(1).toString());
  }

  /** Whether both begin or both end together, or one follows the other. */
  static boolean meet(Trace one, Trace other) {
    return one.same(other, FROM) != one.same(other, TO)
        || one.field(DAY_AFTER).equals(other.field(FROM))
        || other.field(DAY_AFTER).equals(one.field(FROM));
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    reading.claims().stream()
        .filter(CumulationAligner::isFlow)
        .forEach(claim -> parts.add(BLOCK + key(claim), claim));
    return parts.blocks(LARGEST_BLOCK, true);
  }

  private static void sums(List<Claim> claims, List<Subject> found) {
    for (Claim total : claims) {
      for (Claim before : claims) {
        if (continues(time(before), time(total))) {
          claims.stream()
              .filter(last -> fills(time(before), time(last), time(total)))
              .filter(last -> !inOneArticle(total, before, last) && fits(total, before, last))
              .findFirst()
              .ifPresent(last -> found.add(new Cumulation(total, List.of(before, last))));
        }
      }
    }
  }

  /** Each figure with the first earlier one that is more, where both tell all slots. */
  private static void falls(List<Claim> claims, List<Subject> found) {
    for (Claim later : claims) {
      claims.stream()
          .filter(before -> continues(time(before), time(later)))
          .filter(before -> isLess(later, before) && sameThing(Told.of(later), Told.of(before)))
          .findFirst()
          .ifPresent(before -> found.add(new Fall(later, before)));
    }
  }

  private static boolean isLess(Claim later, Claim before) {
    Interval more = before.quantity().hardInBase();
    return later
        .quantity()
        .hardInBase()
        .disjoint(new Interval(more.lo(), more.loOpen(), null, true));
  }

  private static boolean sameThing(Told later, Told before) {
    boolean nation = later.national() && before.national();
    return later.hasSlots()
        && before.hasSlots()
        && !later.planned()
        && !before.planned()
        && !tellsChange(later)
        && !tellsChange(before)
        && later.core().equals(before.core())
        && later.issues().equals(before.issues())
        && (nation || !later.place().isEmpty() && later.place().equals(before.place()))
        && !MAY_FALL.matcher(later.claim().context().indicator()).find();
  }

  /** Whether the figure is by how much something rose or fell: 比2020年增加346万辆. */
  private static boolean tellsChange(Told told) {
    return told.naming().direction() != Direction.NONE
        || told.claim().context().basis() != Basis.NONE;
  }

  private static boolean inOneArticle(Claim total, Claim before, Claim last) {
    return total.mention().article() == before.mention().article()
        && total.mention().article() == last.mention().article();
  }

  private static boolean fits(Claim total, Claim before, Claim last) {
    Interval sum = before.quantity().hardInBase().plus(last.quantity().hardInBase());
    return sum.overlaps(total.quantity().hardInBase());
  }

  /** Whether one stretch begins with the other and ends before it. */
  private static boolean continues(@Nullable TimeInterval before, @Nullable TimeInterval total) {
    return before != null
        && total != null
        && before.from().equals(total.from())
        && before.to().isBefore(total.to())
        && total.from().getDayOfYear() == 1;
  }

  private static boolean fills(
      @Nullable TimeInterval before, @Nullable TimeInterval last, @Nullable TimeInterval total) {
    return before != null
        && last != null
        && total != null
        && last.from().equals(before.to().plusDays(1))
        && last.to().equals(total.to());
  }

  private static @Nullable TimeInterval time(Claim claim) {
    return claim.context().instant() ? null : claim.context().time();
  }

  private static boolean isFlow(Claim claim) {
    return claim.kind() == FigureKind.LEVEL
        && time(claim) != null
        && claim.quantity().hedge() == null
        && claim.context().indicator().length() >= TELLING_NAME;
  }

  private static String key(Claim claim) {
    int year = Objects.requireNonNull(time(claim)).to().getYear();
    return Names.core(claim.context().indicator()) + "|" + claim.measure().base() + "|" + year;
  }
}
