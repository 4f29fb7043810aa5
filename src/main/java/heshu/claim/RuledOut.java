package heshu.claim;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two figures of one name that were not held against each other, and why not. */
public record RuledOut(Claim figure, Claim fellow, Comparison comparison) {

  /** 时间不同 where a slot differs, else 时间不明 where one is unknown. */
  public String reason() {
    boolean differs = !comparison.comparable();
    Stream<Slot> slots = (differs ? comparison.differing() : comparison.unknown()).stream();
    return slots
        .map(slot -> slot.label() + (differs ? "不同" : "不明"))
        .collect(Collectors.joining("、"));
  }
}
