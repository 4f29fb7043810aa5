package heshu.planted;

/** What is done to one figure, list, date or word of a relation. */
enum ChangeKind {
  /** One digit of a level becomes another. */
  DIGIT,
  /** Two neighbouring digits change places. */
  SWAP,
  /** The decimal point moves by one place. */
  POINT,
  /** 万 becomes 亿 or the other way round. */
  SCALE,
  /** One digit of a rate or share becomes another. */
  RATE,
  /** A list loses a name. */
  ITEM_DROPPED,
  /** A list gains a name. */
  ITEM_ADDED,
  /** One digit of a date or a length of time becomes another. */
  DATE,
  /** 增长 becomes 下降 or the other way round. */
  DIRECTION
}
