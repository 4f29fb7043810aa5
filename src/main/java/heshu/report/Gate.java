package heshu.report;

import heshu.check.Severity;
import java.util.Locale;

/** From which severity on a finding fails the run. */
public enum Gate {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** Whether a finding of this severity fails the run. */
  public boolean stops(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.NOTE;
      case NOTE -> true;
      case NEVER -> false;
    };
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return label();
  }
}
