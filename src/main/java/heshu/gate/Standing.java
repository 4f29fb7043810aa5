package heshu.gate;

import java.util.Locale;

/** How a finding stands towards the change that is let in; only a new one can stop it. */
public enum Standing {
  NEW,
  OLD,
  BASELINE,
  WAIVED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
