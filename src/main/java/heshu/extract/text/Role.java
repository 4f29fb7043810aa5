package heshu.extract.text;

/** What a figure does in its sentence. */
public enum Role {
  /** It tells how much there is. */
  STANDS,
  /** It tells by how much something changed: 增加65条, 增长7.3%. */
  CHANGES,
  /** It is what another figure is held against: 比上年的40046亿元. */
  BASE
}
