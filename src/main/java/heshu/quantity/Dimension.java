package heshu.quantity;

/** What kind of thing a measure counts or measures. */
public enum Dimension {
  NONE,
  COUNT,
  MONEY,
  PERCENT,
  PERCENTAGE_POINT,
  MULTIPLE,
  RATIO,
  LENGTH,
  AREA,
  VOLUME,
  WEIGHT,
  ENERGY,
  POWER,
  DURATION,
  AGE,
  TEMPERATURE,
  SPEED,
  DATA,
  FREQUENCY,
  COMPOUND,
  OTHER
}
