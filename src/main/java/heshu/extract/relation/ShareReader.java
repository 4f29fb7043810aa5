package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part, its whole and the share told of it: 占X的N%, 占比N%, 完成率N%. */
public final class ShareReader implements RelationReader {
  private static final int FAR = 40;
  private static final int MANY = 6;
  private static final String TAIL = "(?:比重|比例|份额|的)*(?:[^率占]{0,4})$";
  private static final Pattern OF_WHOLE =
      Pattern.compile("(?:占据?了?|在|相当于|仅为)(?!比)(?<whole>[^占]{2,20}?)(?:的|比重|比例|中|$)" + TAIL);
  private static final Pattern WHOLE_SHARE =
      Pattern.compile("(?<whole>\\p{IsHan}{2,6})占比[^率占]{0,4}$");
  private static final Pattern RATE =
      Pattern.compile("(?<stem>占比|比重|比例|占|\\p{IsHan}{2}率)[^率占]{0,4}$");

  /** A share told of the figure right before: a clause that names a subject of its own is none. */
  private static final Pattern BARE = Pattern.compile("^[约已仅只其均也就所共]{0,2}占(?:比|了)?[^率占]{0,4}$");

  private static final Pattern DONE = Pattern.compile("(?<stem>完成|落地|实现)[^占]{0,12}的$");
  private static final Set<String> DONE_WORDS = Set.copyOf(Lexicon.lines("done.txt"));
  private static final Set<String> PEOPLE = Set.of("人", "例", "名", "位");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern WITHIN = Pattern.compile("^[^。]{0,24}(?:中|里|其中|已|目前|内)");

  private static final Pattern INSIDE =
      Mask.pattern("^[^。，；{图}]{1,12}(?:中|里)[，有]|^[^。；{图}]{0,40}，其中");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item share : passage.items()) {
      if (share.is(Mask.PERCENT) && share.role() == Role.STANDS) {
        if (share.words().contains("均占")) {
          each(passage, share, found);
        }
        read(passage, share).ifPresent(found);
      }
    }
  }

  /** A share told of each of several parts: 均占…的一半以上. */
  private static void each(Passage passage, Item share, Consumer<Subject> found) {
    passage
        .back(share, MANY, i -> i.isStanding() && passage.sameSentence(i, share))
        .forEach(part -> ofEnclosing(passage, share, List.of(part), false).ifPresent(found));
  }

  private static Optional<Subject> read(Passage passage, Item share) {
    List<Item> parts = ShareParts.of(passage, share);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Item part = parts.get(0);
    String words = words(passage, share);
    for (Pattern naming : List.of(OF_WHOLE, WHOLE_SHARE)) {
      Matcher whole = naming.matcher(words);
      if (whole.find()) {
        Optional<Subject> named = ofNamed(passage, share, parts, whole.group("whole"));
        if (named.isPresent() || naming == OF_WHOLE) {
          return named;
        }
      }
    }
    Matcher rate = RATE.matcher(words);
    if (rate.find()) {
      return ofEnclosing(passage, share, parts, stated(passage, part, words, rate.group("stem")));
    }
    return DONE.matcher(words).find()
        ? ofEnclosing(passage, share, parts, false)
        : Optional.empty();
  }

  /** The words before a share; of 比重提升1.1个百分点至48.2% those before the points. */
  private static String words(Passage passage, Item share) {
    Optional<Item> points =
        passage
            .before(share, item -> item.claim() != null)
            .filter(item -> item.is(Mask.POINTS) && share.words().matches("[到至达为]+"));
    return points.map(item -> "占比").orElseGet(() -> REMARK.matcher(share.words()).replaceAll(""));
  }

  /** The whole by its name: the nearest figure before that has the name and is no part. */
  private static Optional<Subject> ofNamed(
      Passage passage, Item share, List<Item> parts, String name) {
    Item first = parts.get(0);
    List<Item> wholes = passage.back(first, FAR, i -> isWhole(passage, i, first)).toList();
    Optional<Item> named = wholes.stream().filter(i -> Names.same(name, i.label())).findFirst();
    if (!wholes.isEmpty() && counted(passage, wholes.get(0), first, name)) {
      return Optional.of(relation(parts, wholes.get(0), share, true));
    }
    if (named.isPresent()
        && passage.sameParagraph(named.get(), share)
        && named.get().sameMeasure(first)
        && Names.core(name).equals(Names.core(named.get().label()))
        && holds(named.get(), first)) {
      return Optional.of(relation(parts, named.get(), share, true));
    }
    return wholes.stream()
        .filter(i -> Names.related(name, i.label()) || Names.related(name, passage.behind(i)))
        .filter(i -> agrees(parts, i, share))
        .findFirst()
        .map(i -> (Subject) relation(parts, i, share, false))
        .or(() -> implied(first, share, name));
  }

  /** A whole of which the words call the part one, by the name behind its count: 263家公司，其中228家. */
  private static boolean counted(Passage passage, Item whole, Item part, String name) {
    return passage.sameSentence(whole, part)
        && whole.figure().measure().dimension() == Dimension.COUNT
        && whole.figure().measure().equals(part.figure().measure())
        && isInside(passage, whole, part)
        && Names.related(name, passage.behind(whole));
  }

  /** The economy of a place that only part and share tell. */
  private static Optional<Subject> implied(Item part, Item share, String name) {
    String place = part.figure().context().scope().place();
    boolean economy = Names.core(name).equals(Names.core("GDP"));
    return economy && !place.isEmpty() && part.quantity().hardInBase().isPositive()
        ? Optional.of(new ImpliedTotal(part.figure(), share.figure(), place))
        : Optional.empty();
  }

  /** The whole by its place: the figure before the part; farther off only where it fits. */
  private static Optional<Subject> ofEnclosing(
      Passage passage, Item share, List<Item> parts, boolean stated) {
    Item first = parts.get(0);
    List<Item> wholes = passage.back(first, FAR, i -> isWhole(passage, i, first)).toList();
    Optional<Subject> fitting =
        wholes.stream()
            .filter(i -> passage.sameParagraph(i, share) || Names.related(i.label(), first.label()))
            .filter(i -> agrees(parts, i, share))
            .findFirst()
            .map(i -> relation(parts, i, share, false));
    if (fitting.isEmpty() && stated && !wholes.isEmpty() && within(passage, wholes.get(0), first)) {
      return Optional.of(relation(parts, wholes.get(0), share, true));
    }
    return fitting;
  }

  /**
   * A level of the same measure; in the same sentence things may be counted by another classifier.
   */
  private static boolean isWhole(Passage passage, Item whole, Item part) {
    return whole.isStanding()
        && (whole.sameMeasure(part)
            || countsPeople(whole) && countsPeople(part) && passage.sameSentence(whole, part));
  }

  /** People are counted by 人, 名, 位 and, as patients, by 例. */
  private static boolean countsPeople(Item item) {
    return PEOPLE.contains(item.figure().measure().base());
  }

  private static boolean within(Passage passage, Item whole, Item part) {
    return passage.sameSentence(whole, part)
        && whole.figure().measure().equals(part.figure().measure())
        && (isInside(passage, whole, part)
            || holds(whole, part)
                && (WITHIN.matcher(passage.between(whole, part)).find()
                    || Names.related(passage.behind(whole), passage.behind(part))));
  }

  /** Whether the words place the part in the whole, however large: 251家上市公司中有210家. */
  private static boolean isInside(Passage passage, Item whole, Item part) {
    return INSIDE.matcher(passage.between(whole, part)).find();
  }

  /** Whether a whole is large enough for a part. */
  private static boolean holds(Item whole, Item part) {
    return whole.quantity().hardInBase().overlaps(atLeast(part));
  }

  private static Interval atLeast(Item part) {
    Interval value = part.quantity().hardInBase();
    return new Interval(value.lo(), value.loOpen(), null, true);
  }

  /** Whether the name of the rate speaks of what the part's clause tells: 开工率 of 已开工. */
  private static boolean stated(Passage passage, Item part, String words, String stem) {
    if (stem.endsWith("率")) {
      String verb = stem.substring(0, 2);
      String around = part.words() + passage.behind(part);
      return DONE_WORDS.contains(verb) && Names.core(around).contains(Names.core(verb));
    }
    return BARE.matcher(words).find();
  }

  private static boolean agrees(List<Item> parts, Item whole, Item share) {
    if (!whole.quantity().hardInBase().isPositive()) {
      return false;
    }
    Computation computed =
        Computation.share(parts.stream().map(Item::quantity).toList(), whole.quantity());
    return computed.value().overlaps(share.quantity().hardInPercent());
  }

  private static ShareOfWhole relation(List<Item> parts, Item whole, Item share, boolean stated) {
    List<Claim> claims = parts.stream().map(Item::figure).toList();
    return new ShareOfWhole(claims, whole.figure(), share.figure(), stated);
  }
}
