package heshu.claim;

/** How fine a time is told. */
public enum Grain {
  DAY,
  WEEK,
  TEN_DAYS,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  LONGER
}
