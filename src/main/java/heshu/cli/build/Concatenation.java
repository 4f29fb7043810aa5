package heshu.cli.build;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** The instructions that put strings together, by a recipe of {@code StringConcatFactory}. */
final class Concatenation {
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final String APPEND = "append";
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type STRING = Type.getType(String.class);
  private static final Set<Integer> SMALL = Set.of(Type.BYTE, Type.SHORT);

  /** In recipes: the next value, and the next constant. */
  private static final char VALUE = '\1';

  private static final char CONSTANT = '\2';

  private final InsnList code = new InsnList();

  private Concatenation() {}

  /** They take the values from the stack and leave the string. */
  static InsnList of(InvokeDynamicInsnNode call, MethodNode method) {
    Concatenation made = new Concatenation();
    Type[] values = Type.getArgumentTypes(call.desc);
    int[] places = new int[values.length];
    for (int i = values.length - 1; i >= 0; i--) {
      places[i] = method.maxLocals;
      method.maxLocals += values[i].getSize();
      made.code.add(new VarInsnNode(values[i].getOpcode(Opcodes.ISTORE), places[i]));
    }
    made.code.add(new TypeInsnNode(Opcodes.NEW, BUILDER));
    made.code.add(new InsnNode(Opcodes.DUP));
    made.code.add(new MethodInsnNode(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V"));
    made.follow((String) call.bsmArgs[0], call.bsmArgs, values, places);
    made.code.add(
        new MethodInsnNode(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;"));
    return made.code;
  }

  private void follow(String recipe, Object[] constants, Type[] values, int[] places) {
    int value = 0;
    int constant = 1;
    StringBuilder run = new StringBuilder();
    for (char c : recipe.toCharArray()) {
      if (c == CONSTANT) {
        run.append(constants[constant++]);
      } else if (c == VALUE) {
        appendText(run);
        code.add(new VarInsnNode(values[value].getOpcode(Opcodes.ILOAD), places[value]));
        append(values[value++]);
      } else {
        run.append(c);
      }
    }
    appendText(run);
  }

  private void appendText(StringBuilder run) {
    if (run.length() > 0) {
      code.add(new LdcInsnNode(run.toString()));
      append(STRING);
      run.setLength(0);
    }
  }

  private void append(Type value) {
    Type taken = value;
    if (SMALL.contains(value.getSort())) {
      taken = Type.INT_TYPE;
    } else if (!Conversion.isPrimitive(value) && !value.equals(STRING)) {
      taken = OBJECT;
    }
    String desc = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, BUILDER, APPEND, desc));
  }
}
