package heshu.check;

import java.util.Locale;

/** What a rule decided. */
public enum Verdict {
  CONTRADICTED,
  STALE,
  WORDING,
  UNDECIDED,
  CONSISTENT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
