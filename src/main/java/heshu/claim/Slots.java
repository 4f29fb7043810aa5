package heshu.claim;

import heshu.quantity.Measure;
import java.io.Serializable;

/** Of a claim what says whether it can be compared with another: all but its value and place. */
public record Slots(FigureKind kind, Measure measure, Context context) implements Serializable {

  public static Slots of(Claim claim) {
    return new Slots(claim.kind(), claim.measure(), claim.context());
  }
}
