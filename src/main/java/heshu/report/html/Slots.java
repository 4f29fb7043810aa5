package heshu.report.html;

import heshu.check.Evidence;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.TimeInterval;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * How a figure was read: what it admits at most and at least, and what it is a figure of; empty
 * slots are unknown.
 *
 * @param narrow the plain reading, empty where there is only one
 */
public record Slots(
    String quote,
    String wide,
    String narrow,
    String indicator,
    String scope,
    String time,
    String basis,
    String speaker) {

  /** The figures of a result, in the order in which it names them. */
  static List<Slots> of(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::claim)
        .filter(Objects::nonNull)
        .distinct()
        .map(Slots::of)
        .toList();
  }

  private static Slots of(Claim claim) {
    Quantity quantity = claim.quantity();
    Context context = claim.context();
    TimeInterval time = context.time();
    return new Slots(
        claim.quote(),
        shown(claim, quantity.hard()),
        quantity.soft().equals(quantity.hard()) ? "" : shown(claim, quantity.soft()),
        context.indicator(),
        context.scope().toString(),
        time == null ? "" : time.toString(),
        context.basis().label(),
        context.speaker());
  }

  private static String shown(Claim claim, Interval reading) {
    Quantity quantity = claim.quantity();
    return new Quantity(quantity.numeral(), reading, reading, quantity.measure(), quantity.hedge())
        .admits();
  }
}
