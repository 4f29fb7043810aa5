package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Comparison;
import heshu.claim.FigureKind;
import heshu.claim.Mention;
import heshu.claim.Scope;
import heshu.claim.Slot;
import heshu.claim.TimeInterval;
import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import heshu.extract.relation.Digits;
import heshu.extract.relation.Names;
import heshu.extract.relation.Naming;
import heshu.extract.relation.Typo;
import heshu.quantity.Dimension;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure with the words around it.
 *
 * @param context the words before it, normalised
 * @param behind the words behind it up to the next mark
 * @param noun the letters behind it, two at most
 * @param batch the number of the batch that it is told of; empty where it is not told of one
 * @param issues all ordinals of the words before it (首期, 第二轮): issues of one thing
 * @param planned whether its sentence tells a plan or forecast
 * @param company the other figures of its sentence
 * @param core the name without what other slots tell or what adds nothing: the place, 预计, 累计; a
 *     forecast is told by the same name as its outcome
 * @param place where it is told of, without the ending of the name; empty where unknown
 * @param national whether it is told of a whole country
 * @param stock whether it is told for an instant: 截至6月底, or as of the day of publication
 * @param printed its number
 */
record Told(
    Claim claim,
    Naming naming,
    String context,
    String behind,
    String noun,
    String batch,
    List<String> issues,
    boolean planned,
    Company company,
    String core,
    String place,
    boolean national,
    boolean stock,
    Printed printed) {
  private static final int REACH = 40;
  private static final int NOUN = 2;
  private static final int TELLING_NAME = 4;

  /** 全国用电量 tells more than a name of three letters that leaves the place out. */
  private static final int TELLING_NATIONAL = 3;

  private static final Rational TEN = Rational.of(10);

  private static final String BATCHES = "批";

  /** Digits with which a figure told of like things in like words is no chance. */
  private static final int LIKE_DIGITS = 2;

  private static final int PRECISE_DIGITS = 4;
  private static final int MONTH = 31;
  private static final Pattern THIS_ONE = Pattern.compile("[本此][届次]|今[天日]|[昨当]天");

  /** What tells that something was done. */
  private static final String DONE = "了";

  /** Days within which an event that is told without its date is told again: battles return. */
  private static final int FOLLOW_UP = 2;

  /** Days between articles beyond which a figure without a time may have been reached again. */
  private static final int QUARTER = 100;

  /** Letters of the words behind a figure. */
  private static final int REACH_BEHIND = 16;

  /** Behind a number that bounds those of whom something is told. */
  private static final WordSet CLASS = new WordSet(List.of("以上", "以下", "以内", "之间"));

  private static final WordSet DETERMINERS = WordSet.of("determiners.txt");

  private static final Pattern BATCH = Pattern.compile("(首批|第[一二三四五六七八九十]批)$");
  private static final Pattern ISSUE = Pattern.compile("(?:首|第[一二三四五六七八九十百0-9]+)[期批轮届次场站个季号阶]");
  private static final Pattern ADVERBS = Pattern.compile("累计|总共|合计|(?<!公)共|已经?");
  private static final WordSet ADVERB = new WordSet(List.of("累计", "总共", "合计", "共", "已"));
  private static final WordSet PLANNED = WordSet.of("plans.txt");
  private static final Pattern PLANS = Pattern.compile(Lexicon.alternatives("plans.txt"));

  static Told of(Claim claim) {
    Mention mention = claim.mention();
    String text = mention.section().text();
    int from = Math.max(0, mention.start() - REACH);
    String before = clauses(text.substring(from, mention.start()));
    String behind = behind(text, mention.end());
    Naming naming = Naming.of(claim);
    return new Told(
        claim,
        naming,
        Terms.normalised(before),
        behind,
        behind.substring(0, Math.min(NOUN, behind.length())),
        batch(before),
        issues(before),
        PLANNED.isIn(before),
        claim.kind() == FigureKind.LEVEL ? Company.of(mention) : Company.NONE,
        core(naming.core(), claim.context().scope().place()),
        claim.context().scope().shortPlace(),
        Names.national(claim.context().indicator()),
        isStock(claim),
        Printed.of(claim));
  }

  private static String core(String name, String place) {
    String bare = name.startsWith(place) ? Names.core(name.substring(place.length())) : name;
    String sure = PLANNED.isIn(bare) ? PLANS.matcher(bare).replaceAll("") : bare;
    return ADVERB.isIn(sure) ? ADVERBS.matcher(sure).replaceAll("") : sure;
  }

  private static String batch(String before) {
    Matcher batch = BATCH.matcher(before);
    return before.endsWith(BATCHES) && batch.find() ? batch.group(1) : "";
  }

  private static List<String> issues(String before) {
    return before.indexOf('首') < 0 && before.indexOf('第') < 0
        ? List.of()
        : ISSUE.matcher(before).results().map(issue -> issue.group()).toList();
  }

  /** The letters behind a figure up to the next mark. */
  private static String noun(String behind) {
    int end = 0;
    while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
      end++;
    }
    return behind.substring(0, end);
  }

  /** What stands behind the last 。 or ；: words before it tell of other things. */
  private static String clauses(String before) {
    return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  }

  /** By what others must be found: a batch, the slots of a whole name, a value. */
  List<String> blocks() {
    if (namesClass()) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    String measure = claim.measure().base() + "|" + noun + "|";
    String time = String.valueOf(claim.context().time());
    Numeral numeral = claim.quantity().numeral();
    if (!batch.isEmpty() && claim.kind() == FigureKind.LEVEL) {
      keys.add("batch|" + measure + batch);
    } else if (claim.kind() == FigureKind.LEVEL
        && numeral != null
        && numeral.value().compareTo(TEN) >= 0) {
      String value = FactTrace.VALUE + measure + printed.value() + "|";
      occasion(time).ifPresent(occasion -> keys.add(value + occasion));
      if (printed.telling()) {
        keys.add(value + "any");
      } else if (!behind.isEmpty() && Digits.written(claim.quantity()) >= LIKE_DIGITS
          || claim.quantity().hedge() != null) {
        keys.add(like());
      }
    }
    if (hasSlots()) {
      keys.add(slots(time));
    }
    if (claim.kind() == FigureKind.LEVEL && numeral != null && !company.lead().isEmpty()) {
      String own = measure + company.lead();
      company.others().forEach(other -> keys.add(FactTrace.COMPANY + own + "|" + other));
    }
    return keys;
  }

  /** Whether it only says of whom another figure is told: 60岁及以上人口. */
  private boolean namesClass() {
    return !behind.isEmpty() && CLASS.startBefore(claim.quote(), claim.quote().length()) >= 0;
  }

  /** By what an equal figure of few digits is found where like words stand around it. */
  private String like() {
    String head = behind.substring(DETERMINERS.skip(behind, 0));
    return String.join(
        "|",
        FactTrace.VALUE + claim.measure().base(),
        head.substring(0, Math.min(NOUN, head.length())),
        printed.value().toString(),
        "like");
  }

  /** The letters behind a figure up to the next mark, sixteen at most. */
  private static String behind(String text, int from) {
    return noun(text.substring(from, Math.min(text.length(), from + REACH_BEHIND)));
  }

  boolean hasSlots() {
    return naming.whole()
        && core.length() >= (national ? TELLING_NATIONAL : TELLING_NAME)
        && isOver()
        && claim.quantity().numeral() != null;
  }

  /** Whether the time it is told for was over when it was published: a year so far moves on. */
  private boolean isOver() {
    TimeInterval time = claim.context().time();
    LocalDate published = claim.mention().article().publication().to();
    return time != null && (planned || published == null || !time.to().isAfter(published));
  }

  /** Name, kind, measure, direction, basis and time in one: what a fact is a fact of. */
  private String slots(String time) {
    return String.join(
        "|",
        FactTrace.SLOTS + core,
        claim.kind().label(),
        claim.measure().base(),
        naming.direction().name(),
        claim.context().basis().name(),
        time);
  }

  /** Its digits in ascending order, which swapping two does not change. */
  String digits() {
    Numeral numeral = claim.quantity().numeral();
    int[] digits = numeral == null ? new int[0] : Typo.digits(numeral).chars().sorted().toArray();
    return new String(digits, 0, digits.length);
  }

  /** Of one fact are only figures of one place; empty where it may be another one's too. */
  String where() {
    return national || !batch.isEmpty() ? "" : place;
  }

  String articleId() {
    return claim.mention().article().id();
  }

  /** Whether both stand in the same words, as in a repost. */
  boolean repeats(Told other) {
    return context.equals(other.context)
        && claim.quote().equals(other.claim.quote())
        && claim.mention().sentence().equals(other.claim.mention().sentence());
  }

  /** Whether both are told of batches in places that do not bear one name. */
  boolean otherBatch(Told other) {
    String place = claim.context().scope().place();
    String otherPlace = other.claim.context().scope().place();
    return !batch.isEmpty()
        && !place.isEmpty()
        && !otherPlace.isEmpty()
        && !place.contains(otherPlace)
        && !otherPlace.contains(place);
  }

  /** Whether both are told of places, and not of one. */
  boolean inOtherPlace(Told other) {
    return claim.context().scope().inOtherPlace(other.claim.context().scope());
  }

  /**
   * Whether an equal figure in like words is no chance: its digits tell, it is of one time, or of
   * one programme in one place; and no time or issue differs. A stock may be unchanged at another
   * day.
   */
  boolean echoes(Told other) {
    if (!issues.equals(other.issues)) {
      return false;
    }
    boolean telling = printed.telling() && other.printed.telling();
    TimeInterval one = claim.context().time();
    TimeInterval two = other.claim.context().time();
    if (one == null || two == null) {
      return telling || one == two && sameProgramme(other);
    }
    return one.sameDays(two) || telling && stock && other.stock;
  }

  /**
   * Whether an equal figure stands in like words on both sides, so that it is told again though its
   * digits or the words before alone do not say so; and no time or issue differs.
   */
  boolean retells(Told other) {
    TimeInterval one = claim.context().time();
    TimeInterval two = other.claim.context().time();
    boolean instants = claim.context().instant() && other.claim.context().instant();
    boolean timely = one == null || two == null || one.sameDays(two) || instants;
    boolean dated = one != null && two != null;
    boolean telling = printed.telling() && other.printed.telling();
    int returning = tellsThisOne() || other.tellsThisOne() ? MONTH : QUARTER;
    return timely
        && (dated || isWithin(!telling && tellsEvent() ? FOLLOW_UP : returning, other))
        && claim.measure().dimension() != Dimension.COMPOUND // prices return
        && issues.equals(other.issues)
        && Retold.alike(context, behind, other.context, other.behind, telling);
  }

  /** Whether the words before tell what was done: 击退了…. */
  private boolean tellsEvent() {
    return context.contains(DONE);
  }

  private boolean tellsThisOne() {
    return THIS_ONE.matcher(context).find();
  }

  /** Whether no more than so many days lie between the articles, as far as is known. */
  private boolean isWithin(int days, Told other) {
    LocalDate one = claim.mention().article().publication().to();
    LocalDate two = other.claim.mention().article().publication().to();
    return one == null || two == null || Math.abs(ChronoUnit.DAYS.between(one, two)) <= days;
  }

  /** Whether it is printed with so many digits that a plan of it is the same figure. */
  boolean isPrecise() {
    return Digits.written(claim.quantity()) >= PRECISE_DIGITS;
  }

  /**
   * Whether both follow the same words in sentences that tell another equal figure in the same
   * words; and no time or issue differs.
   */
  boolean inCompanyOf(Told other) {
    return claim.kind() == FigureKind.LEVEL
        && other.claim.kind() == FigureKind.LEVEL
        && noun.equals(other.noun)
        && issues.equals(other.issues)
        && company.meets(other.company)
        && isComparable(other);
  }

  /** Nothing is known to differ, or only the day of stocks, which may be unchanged at another. */
  private boolean isComparable(Told other) {
    Set<Slot> differing = Comparison.of(claim, other.claim).differing();
    return differing.isEmpty() || stock && other.stock && differing.equals(EnumSet.of(Slot.TIME));
  }

  /** By what an equal figure is found though its digits tell nothing: {@link #echoes}. */
  private Optional<String> occasion(String time) {
    Scope scope = claim.context().scope();
    if (claim.context().time() != null) {
      return Optional.of(time);
    }
    return scope.programme().isEmpty()
        ? Optional.empty()
        : Optional.of(Terms.normalised(scope.programme()) + "|" + scope.place());
  }

  /** Whether it is told for an instant: 截至6月底, or as of the day of publication. */
  private static boolean isStock(Claim claim) {
    TimeInterval time = claim.context().time();
    LocalDate published = claim.mention().article().publication().from();
    return claim.context().instant()
        || time != null && time.from().equals(published) && time.to().equals(published);
  }

  private boolean sameProgramme(Told other) {
    Scope scope = claim.context().scope();
    Scope otherScope = other.claim.context().scope();
    return !scope.programme().isEmpty()
        && Terms.normalised(scope.programme()).equals(Terms.normalised(otherScope.programme()))
        && scope.place().equals(otherScope.place());
  }
}
