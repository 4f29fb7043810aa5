package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A part, its whole and the share told of it: 占X的N%, 占比N%, 完成率N%. */
public final class ShareReader implements RelationReader {
  private static final Pattern LEFT_OUT = Pattern.compile("除[^。；]{1,12}外|不含|不包括|扣除|剔除");
  private static final Pattern RATE = Pattern.compile("率[^率占]{0,4}$");
  private static final String MEAN = "均";
  private static final Rational VAGUE = Rational.of(3, 2);

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> untold = new ArrayList<>();
    SharedWholes wholes = new SharedWholes(passage);
    ImpliedWholes implied = new ImpliedWholes(passage);
    for (Item share : passage.items()) {
      if (!share.is(Mask.PERCENT) || share.role() != Role.STANDS) {
        continue;
      }
      if (SharesOfEach.tells(share)) {
        SharesOfEach.read(passage, share, found);
      } else {
        Optional<Subject> relation = told(passage, share);
        relation.ifPresentOrElse(
            told -> accept(passage, share, told, found), () -> untold.add(share));
        relation.ifPresent(told -> wholes.add(share, told));
        relation
            .filter(ImpliedTotal.class::isInstance)
            .ifPresent(told -> implied.read(share, found::accept));
      }
    }
    for (Item share : untold) {
      Optional<Subject> relation = wholes.of(share);
      relation.ifPresent(told -> wholes.add(share, told));
      relation.ifPresentOrElse(
          told -> accept(passage, share, told, found), () -> implied.read(share, found::accept));
    }
  }

  /**
   * Whether figures told so roughly fit that others of the like would too: 946件 of 2000件, 46.7%.
   */
  private static boolean isVague(ShareOfWhole fact) {
    Interval share = Computation.share(fact.quantities(), fact.whole().quantity()).value();
    return fact.agrees()
        && share.lo() != null
        && share.hi() != null
        && share.lo().signum() > 0
        && share.hi().compareTo(share.lo().times(VAGUE)) > 0;
  }

  private static void accept(Passage passage, Item share, Subject told, Consumer<Subject> found) {
    boolean doubtful =
        told instanceof ShareOfWhole fact
            && (fact.agrees() ? isVague(fact) : isOfOther(passage, share, fact));
    if (!doubtful) {
      found.accept(told);
    }
  }

  /**
   * Whether a share that does not fit was rounded so that a row of shares makes a hundred, leaves
   * out some of what is told (占服务业（除房地产外）的), or is so far from what the figures make that it is
   * hardly of them: a rate (完成率), one of a mean, or one of a whole in another sentence.
   */
  private static boolean isOfOther(Passage passage, Item share, ShareOfWhole fact) {
    return SharesTogether.isEvenedOut(passage, share, fact)
        || LEFT_OUT.matcher(share.words()).find()
        || (RATE.matcher(share.words()).find() || isOfMean(fact) || isToldApart(fact))
            && !fact.isNear()
            && !Misprint.explains(fact);
  }

  private static boolean isOfMean(ShareOfWhole fact) {
    return fact.whole().context().indicator().contains(MEAN);
  }

  /** Whether the whole is told in another sentence than the share. */
  private static boolean isToldApart(ShareOfWhole fact) {
    Mention whole = fact.whole().mention();
    Mention share = fact.share().mention();
    return whole.section() != share.section()
        || whole.section().sentenceAt(whole.start()) != share.section().sentenceAt(share.start());
  }

  /** The relation that the words next to a share tell; where none fits, one told farther off. */
  private static Optional<Subject> told(Passage passage, Item share) {
    Optional<ShareOfWhole> named =
        EmbeddedWhole.of(passage, share).or(() -> NamedRate.of(passage, share));
    if (named.isPresent()) {
      return named.map(Subject.class::cast);
    }
    Optional<Subject> near = read(passage, share);
    boolean open = near.isEmpty() || near.get() instanceof ShareOfWhole r && !r.agrees();
    return open
        ? Completion.of(passage, share)
            .or(() -> near.isEmpty() ? NamedShare.of(passage, share) : Optional.empty())
            .or(() -> near.isEmpty() ? InsideRate.of(passage, share) : Optional.empty())
            .map(Subject.class::cast)
            .or(() -> besides(passage, share))
            .or(() -> near)
        : near;
  }

  private static Optional<Subject> read(Passage passage, Item share) {
    return read(passage, share, ShareParts.of(passage, share));
  }

  /**
   * Of the figure that the nearest only adds to, in another unit, where it fits: 1106户3926人，占77.2%.
   */
  private static Optional<Subject> besides(Passage passage, Item share) {
    List<Item> parts = ShareParts.of(passage, share);
    if (parts.size() != 1 || parts.get(0).index() == 0 || !parts.get(0).words().isEmpty()) {
      return Optional.empty();
    }
    Item first = passage.items().get(parts.get(0).index() - 1);
    return first.isStanding() && passage.between(first, parts.get(0)).isEmpty()
        ? read(passage, share, List.of(first))
            .filter(told -> told instanceof ShareOfWhole fact && fact.agrees())
        : Optional.empty();
  }

  private static Optional<Subject> read(Passage passage, Item share, List<Item> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Item part = parts.get(0);
    return ShareWords.of(passage, share, part)
        .flatMap(told -> relation(new Wholes(passage, share, parts), told, parts, share));
  }

  /** With the whole that the words tie; with one that fits where that does not. */
  private static Optional<Subject> relation(
      Wholes wholes, ShareWords told, List<Item> parts, Item share) {
    Optional<Item> tied = wholes.tied(told);
    Optional<Item> fitting =
        tied.filter(wholes::agrees)
            .or(() -> tied.isPresent() ? wholes.instead(told) : wholes.fitting(told));
    boolean stated = tied.isPresent() && (fitting.isEmpty() || fitting.equals(tied));
    return fitting
        .filter(whole -> tied.isPresent() || wholes.isClear(told))
        .or(() -> tied)
        .map(whole -> relation(parts, whole, share, stated))
        .or(
            () ->
                wholes
                    .likely(told)
                    .map(whole -> relation(parts, whole, share, true))
                    .filter(Misprint::explains))
        .map(Subject.class::cast)
        .or(() -> implied(parts.get(0), share, told.name()));
  }

  /**
   * The economy of a place that only part and share tell: not 全国经济总量, of which a province is a
   * part.
   */
  private static Optional<Subject> implied(Item part, Item share, String name) {
    String place = part.figure().context().scope().place();
    boolean economy = Names.core(name).equals(Names.core("GDP"));
    boolean positive =
        part.quantity().hardInBase().isPositive() && share.quantity().hardInPercent().isPositive();
    return economy && !place.isEmpty() && positive && Extent.of(name).admits(part)
        ? Optional.of(new ImpliedTotal(part.figure(), share.figure(), place))
        : Optional.empty();
  }

  static ShareOfWhole relation(List<Item> parts, Item whole, Item share, boolean stated) {
    List<Claim> claims = parts.stream().map(Item::figure).toList();
    return new ShareOfWhole(claims, whole.figure(), share.figure(), stated);
  }
}
