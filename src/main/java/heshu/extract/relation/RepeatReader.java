package heshu.extract.relation;

import heshu.article.SectionKind;
import heshu.claim.Basis;
import heshu.claim.Subject;
import heshu.claim.TimeInterval;
import heshu.claim.relation.Repeat;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import heshu.quantity.Numeral;
import heshu.quantity.Quantity;
import heshu.quantity.ScaleSlip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One fact told at two places of an article: in the title and the body, or twice in the body. */
public final class RepeatReader implements RelationReader {
  /** Letters that a name must have before it alone says that two figures are of one thing. */
  private static final int TELLING_NAME = 4;

  /** Digits of which a slip changes so little that both figures must be meant for one. */
  private static final int TITLE_DIGITS = 3;

  private static final int RATE_DIGITS = 3;
  private static final int LEVEL_DIGITS = 4;

  /** How many figures of the body a title's 均 is held against. */
  private static final int TOLD_OF_EACH = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> title = new ArrayList<>();
    List<Item> body = new ArrayList<>();
    for (Item item : passage.items()) {
      if (item.claim() != null && isFact(item)) {
        (inTitle(item) ? title : body).add(item);
      }
    }
    title.forEach(item -> inBody(passage, item, body, found));
    Map<String, List<Told>> blocks = new HashMap<>();
    for (Item item : body) {
      Told now = new Told(item, Names.core(name(item)), tells(item.quantity()));
      List<Told> told = blocks.computeIfAbsent(block(item), key -> new ArrayList<>());
      told.forEach(before -> pair(passage, before, now, found));
      told.add(now);
    }
  }

  /** A figure with the bare name of what it measures, and whether its repetition is no chance. */
  private record Told(Item item, String core, boolean tells) {}

  private static boolean inTitle(Item item) {
    return item.figure().mention().section().kind() == SectionKind.TITLE;
  }

  private static boolean isFact(Item item) {
    return item.role() != Role.BASE
        && (item.is(Mask.LEVEL) || item.is(Mask.PERCENT) || item.is(Mask.MULTIPLE))
        && item.quantity().numeral() != null;
  }

  private static String block(Item item) {
    return item.mask()
        + item.figure().measure().base()
        + item.role()
        + item.direction()
        + item.figure().context().basis();
  }

  /** The first figure of the body that a figure of the title is told again by. */
  private static void inBody(
      Passage passage, Item title, List<Item> body, Consumer<Subject> found) {
    String words = passage.text().article().title();
    List<Item> fellows = body.stream().filter(item -> comparable(title, item)).toList();
    Stream<Item> agreeing =
        fellows.stream()
            .filter(item -> overlap(title, item))
            .filter(item -> Names.related(words, context(passage, item)));
    if (title.words().contains("均")) {
      agreeing
          .limit(TOLD_OF_EACH)
          .forEach(
              item -> found.accept(new Repeat(title.figure(), item.figure(), true, false, false)));
      return;
    }
    agreeing
        .findFirst()
        .or(() -> fellows.stream().filter(item -> names(title, item)).findFirst())
        .or(() -> slipped(passage, title, fellows))
        .ifPresent(item -> found.accept(repeat(title, item)));
  }

  private static Repeat repeat(Item title, Item item) {
    boolean slip = Typo.between(title.quantity(), item.quantity(), TITLE_DIGITS);
    return new Repeat(title.figure(), item.figure(), true, slip || names(title, item), false);
  }

  /**
   * The one figure of the body on the title's subject that differs from the title's as by a slip of
   * the pen, where none agrees.
   */
  private static Optional<Item> slipped(Passage passage, Item title, List<Item> fellows) {
    String words = passage.text().article().title();
    List<Item> slips =
        fellows.stream()
            .filter(item -> Typo.between(title.quantity(), item.quantity(), TITLE_DIGITS))
            .filter(item -> title.role() == item.role() && title.direction() == item.direction())
            .filter(item -> !Times.otherTime(title, item))
            .filter(item -> Names.related(words, context(passage, item)))
            .toList();
    return slips.stream().findFirst();
  }

  /** Whether title and body name one thing by the same words, told for one time and basis. */
  private static boolean names(Item title, Item item) {
    return !Names.core(title.label()).isEmpty()
        && Names.core(title.label()).length() >= TELLING_NAME
        && Names.core(title.label()).equals(Names.core(name(item)))
        && title.role() == item.role()
        && title.direction() == item.direction()
        && title.figure().context().basis() == item.figure().context().basis()
        && sameTime(title, item);
  }

  private static boolean sameTime(Item first, Item second) {
    TimeInterval one = first.figure().context().time();
    TimeInterval other = second.figure().context().time();
    return one != null && other != null && one.sameDays(other);
  }

  private static String name(Item item) {
    return item.figure().context().indicator();
  }

  private static boolean comparable(Item title, Item item) {
    boolean bare = title.figure().measure().dimension() == Dimension.NONE;
    return title.mask() == item.mask()
        && (bare || title.sameMeasure(item))
        && (title.role() == item.role() || title.is(Mask.PERCENT));
  }

  private static String context(Passage passage, Item item) {
    return item.figure().context().indicator()
        + item.words()
        + passage.behind(item)
        + item.figure().context().scope().programme();
  }

  private static boolean overlap(Item a, Item b) {
    return a.quantity()
        .hard()
        .times(b.figure().measure().factor())
        .overlaps(b.quantity().hardInBase());
  }

  private static void pair(Passage passage, Told before, Told now, Consumer<Subject> found) {
    Item first = before.item();
    Item second = now.item();
    boolean sameName = !name(first).isEmpty() && before.core().equals(now.core());
    boolean telling = sameName && before.core().length() >= TELLING_NAME;
    if (!telling && !before.tells()) {
      return;
    }
    boolean stated =
        telling
            && sameTime(first, second)
            && !passage.sameSentence(first, second)
            && Typo.between(first.quantity(), second.quantity(), digits(first, second));
    if (telling && slipped(first.quantity(), second.quantity())) {
      found.accept(new Repeat(first.figure(), second.figure(), false, stated, true));
    } else if (before.tells()
        && (stated
            || (sameName || Names.sameCores(before.core(), now.core()))
                && repeats(first, second))) {
      found.accept(new Repeat(first.figure(), second.figure(), false, stated, false));
    }
  }

  /**
   * A level must be printed with more digits than a rate that both places name and compare alike.
   */
  private static int digits(Item first, Item second) {
    boolean named = !first.label().isEmpty() && !second.label().isEmpty();
    boolean compared = first.figure().context().basis() != Basis.NONE;
    return first.role() == Role.CHANGES && named && compared ? RATE_DIGITS : LEVEL_DIGITS;
  }

  private static boolean slipped(Quantity first, Quantity second) {
    return Digits.telling(first) >= 2
        && Digits.telling(second) >= 2
        && ScaleSlip.between(first.hardInBase(), second.hardInBase());
  }

  /** Whether a figure is printed with enough digits that its repetition is no chance. */
  private static boolean tells(Quantity quantity) {
    return Digits.telling(quantity) >= 2 && quantity.hard().isBounded();
  }

  /** Figures printed to the same place repeat one another only where they are equal. */
  private static boolean repeats(Item first, Item second) {
    Numeral one = first.quantity().numeral();
    Numeral other = second.quantity().numeral();
    return one != null
        && other != null
        && (one.value().equals(other.value())
            || one.precision().lastPlace() != other.precision().lastPlace()
                && overlap(first, second));
  }
}
