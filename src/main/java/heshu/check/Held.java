package heshu.check;

import heshu.quantity.Computation;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A stated figure held against a computed one.
 *
 * @param stated what the text admits, under the hard reading
 * @param computed what the arithmetic gives
 */
public record Held(Interval stated, Interval computed, List<String> steps) {
  public Held {
    steps = List.copyOf(steps);
  }

  /** Holds a figure, taken in its base measure, against a computation. */
  public static Held of(Quantity stated, Computation computed) {
    List<String> steps = new ArrayList<>(computed.steps());
    Interval admits = stated.hardInBase();
    steps.add(
        stated.shown()
            + " → "
            + admits.rounded(4)
            + (admits.overlaps(computed.hard()) ? " ✔" : " ✘"));
    return new Held(admits, computed.hard(), steps);
  }

  public boolean isAgreement() {
    return stated.overlaps(computed);
  }

  public boolean isContradiction() {
    return stated.disjoint(computed);
  }
}
