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

  /** The inverse of {@link #label}. */
  public static Verdict of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The one that marks a figure of which both were decided. */
  public Verdict worse(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
