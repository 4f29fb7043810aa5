package heshu.extract.text;

import java.util.Arrays;

/** A growing list of ints, so that the maps of a long article are not boxed. */
final class IntList {
  private int[] values = new int[256];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void dropLast() {
    size--;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
