package heshu.cli.build;

import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** What a lambda does to values between its interface and its body: boxes, unboxes, casts. */
record Conversion(GeneratorAdapter code) {
  private static final Map<Type, Type> UNBOXED =
      Map.of(
          Type.getType(Boolean.class), Type.BOOLEAN_TYPE,
          Type.getType(Byte.class), Type.BYTE_TYPE,
          Type.getType(Character.class), Type.CHAR_TYPE,
          Type.getType(Short.class), Type.SHORT_TYPE,
          Type.getType(Integer.class), Type.INT_TYPE,
          Type.getType(Long.class), Type.LONG_TYPE,
          Type.getType(Float.class), Type.FLOAT_TYPE,
          Type.getType(Double.class), Type.DOUBLE_TYPE);

  /**
   * Converts the value on the stack.
   *
   * @param known what it is known to be, where its own type tells less
   */
  void convert(Type from, Type known, Type to) {
    if (to.equals(Type.VOID_TYPE)) {
      drop(from);
    } else if (isPrimitive(from)) {
      if (isPrimitive(to)) {
        code.cast(from, to);
      } else {
        code.valueOf(from);
      }
    } else if (isPrimitive(to)) {
      Type unboxed = UNBOXED.getOrDefault(known, to);
      code.unbox(unboxed);
      code.cast(unboxed, to);
    } else if (!from.equals(to)) {
      code.checkCast(to);
    }
  }

  private void drop(Type value) {
    switch (value.getSize()) {
      case 1 -> code.pop();
      case 2 -> code.pop2();
      default -> {
        // There is none.
      }
    }
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() != Type.OBJECT && type.getSort() != Type.ARRAY;
  }

  /** The class that boxes a primitive. */
  static Type boxed(Type primitive) {
    return UNBOXED.entrySet().stream()
        .filter(pair -> pair.getValue().equals(primitive))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
