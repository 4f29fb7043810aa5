package heshu.check;

import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** What a rule tells beside its verdict; written when a reader asks for it. */
public interface Telling {

  /** The arithmetic, a line a step; empty where quotes alone tell all. */
  List<String> steps(Subject subject);

  /** What messages name besides the subject's parts. */
  Map<String, String> values();

  /** With values that the rule adds. */
  default Telling with(Map<String, String> more) {
    return more.isEmpty() ? this : new Extended(this, more);
  }

  /** Told by the rule itself. */
  record Given(List<String> steps, Map<String, String> values) implements Telling {
    public Given {
      steps = List.copyOf(steps);
      values = Map.copyOf(values);
    }

    @Override
    public List<String> steps(Subject subject) {
      return steps;
    }
  }
}
