package heshu.claim;

import java.util.Locale;

/** The kinds of figures, as the contract names them. */
public enum FigureKind {
  LEVEL,
  SHARE,
  CHANGE,
  LIST,
  RANK,
  DURATION,
  DATE,
  PERIOD,
  ORDINAL,
  RATIO;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
