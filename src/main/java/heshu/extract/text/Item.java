package heshu.extract.text;

import heshu.claim.Claim;
import heshu.claim.Scope;
import heshu.claim.TimeExpression;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One masked figure or time of a text.
 *
 * @param index its place among the text's items
 * @param at its place in the masked text
 * @param claim the figure with its context; null for a time
 * @param time the time; null for a figure
 * @param words the words before it in its clause, as masked
 * @param label the same, cleaned to the name of what is measured; empty where it stands alone
 * @param direction whether the words say that something rose or fell
 */
public record Item(
    int index,
    int at,
    Mask mask,
    @Nullable Claim claim,
    @Nullable TimeExpression time,
    String words,
    String label,
    Role role,
    Direction direction) {

  public boolean is(Mask kind) {
    return mask == kind;
  }

  /** Whether it is a figure that claims something; 第二 only names. */
  public boolean isFigure() {
    return claim != null && mask != Mask.ORDINAL;
  }

  /** Whether it tells how much there is of something. */
  public boolean isStanding() {
    return mask == Mask.LEVEL && role == Role.STANDS;
  }

  /** Whether it tells how much there is or by how much that moved, not what it is held against. */
  public boolean isAmount() {
    return claim != null && mask == Mask.LEVEL && role != Role.BASE;
  }

  public boolean isChange() {
    return claim != null && role == Role.CHANGES;
  }

  /** The claim of a figure. */
  public Claim figure() {
    if (claim == null) {
      throw new IllegalStateException("a time is no figure: " + this);
    }
    return claim;
  }

  public Quantity quantity() {
    return figure().quantity();
  }

  /** Of whom or where the figure is told. */
  public Scope scope() {
    return figure().context().scope();
  }

  /** Whether words only join the figure to the one before: 9%、7%和8%. */
  public boolean isJoined() {
    return Labels.joins(words);
  }

  public boolean sameMeasure(Item other) {
    return claim != null && other.claim != null && claim.sameMeasure(other.claim);
  }

  /** The hard reading of a rate in percent, negative where the words say that it fell. */
  public Interval rate() {
    Interval percent = figure().quantity().hardInPercent();
    boolean printedSign = percent.hi() != null && percent.hi().signum() < 0;
    return direction == Direction.DOWN && !printedSign ? percent.negate() : percent;
  }
}
