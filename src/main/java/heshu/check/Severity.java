package heshu.check;

import java.util.Locale;

/** How much a finding matters, by its consequence. */
public enum Severity {
  NOTE,
  WARNING,
  ERROR;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
