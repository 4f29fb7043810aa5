package heshu.quantity;

import java.io.Serializable;

/** Words beside a figure that say how it is meant (DESIGN section 3). */
public sealed interface Hedge extends Serializable {
  /** The words as written, both sides joined where there are two (约…左右). */
  String written();

  /** Widens to both sides: 约, 左右. */
  record Approximator(String written) implements Hedge {}

  /** Bounds on one side, or leans to one: 超, 不足, 以上, 近, 余. */
  record Bound(String written, Side side) implements Hedge {}

  /** Not a fact yet: 预计, 计划. */
  record Shield(String written) implements Hedge {}

  /** On which side of the written number the true one lies. */
  enum Side {
    ABOVE,
    AT_LEAST,
    BELOW,
    AT_MOST,
    NEAR_BELOW,
    SOMEWHAT_ABOVE
  }
}
