package heshu.check;

import java.util.Locale;

/** What a rule decided, in the order in which it marks a figure. */
public enum Verdict {
  CONTRADICTED,
  STALE,
  CONSISTENT,
  WORDING,
  UNDECIDED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
