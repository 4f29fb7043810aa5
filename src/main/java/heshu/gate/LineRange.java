package heshu.gate;

/** Lines of a file, counted from 1, both ends included. */
record LineRange(int first, int last) {
  static final LineRange ALL = new LineRange(1, Integer.MAX_VALUE);

  boolean meets(int from, int to) {
    return first <= to && from <= last;
  }
}
