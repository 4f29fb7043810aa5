package heshu.check;

import heshu.claim.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told, with values that take precedence. */
record Extended(Telling told, Map<String, String> more) implements Telling {
  Extended {
    more = Map.copyOf(more);
  }

  @Override
  public List<String> steps(Subject subject) {
    return told.steps(subject);
  }

  @Override
  public Map<String, String> values() {
    Map<String, String> all = new HashMap<>(told.values());
    all.putAll(more);
    return all;
  }
}
