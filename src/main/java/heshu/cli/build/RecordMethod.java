package heshu.cli.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A record's {@code equals} or {@code hashCode}, as {@code ObjectMethods} defines it. */
record RecordMethod(Type type, List<Handle> fields, MethodNode written) {
  private static final Type OBJECTS = Type.getType(Objects.class);

  /** Empty for {@code toString}, which few runs call. */
  static Optional<RecordMethod> of(ClassNode host, MethodNode method, InvokeDynamicInsnNode call) {
    List<Handle> fields = new ArrayList<>();
    for (int i = 2; i < call.bsmArgs.length; i++) {
      fields.add((Handle) call.bsmArgs[i]);
    }
    MethodNode written = new MethodNode(method.access, method.name, method.desc, null, null);
    RecordMethod made = new RecordMethod(Type.getObjectType(host.name), fields, written);
    GeneratorAdapter code = new GeneratorAdapter(written, method.access, method.name, method.desc);
    switch (method.name) {
      case "equals" -> made.writeEquals(code);
      case "hashCode" -> made.writeHashCode(code);
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(made);
  }

  void replace(MethodNode method) {
    method.instructions = written.instructions;
    method.localVariables = null;
  }

  private void writeEquals(GeneratorAdapter code) {
    Label differs = new Label();
    code.loadArg(0);
    code.instanceOf(type);
    code.ifZCmp(GeneratorAdapter.EQ, differs);
    for (Handle field : fields) {
      code.loadThis();
      Type value = get(code, field);
      code.loadArg(0);
      code.checkCast(type);
      get(code, field);
      if (!Conversion.isPrimitive(value)) {
        code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, differs);
      } else if (value.getSort() == Type.FLOAT || value.getSort() == Type.DOUBLE) {
        Method compare = new Method("compare", Type.INT_TYPE, new Type[] {value, value});
        code.invokeStatic(Conversion.boxed(value), compare);
        code.ifZCmp(GeneratorAdapter.NE, differs);
      } else {
        code.ifCmp(value, GeneratorAdapter.NE, differs);
      }
    }
    code.push(true);
    code.returnValue();
    code.mark(differs);
    written.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    code.push(false);
    code.returnValue();
  }

  private void writeHashCode(GeneratorAdapter code) {
    code.push(0);
    for (Handle field : fields) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadThis();
      Type value = get(code, field);
      if (Conversion.isPrimitive(value)) {
        Method hash = new Method("hashCode", Type.INT_TYPE, new Type[] {value});
        code.invokeStatic(Conversion.boxed(value), hash);
      } else {
        code.invokeStatic(OBJECTS, Method.getMethod("int hashCode (Object)"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private Type get(GeneratorAdapter code, Handle field) {
    Type value = Type.getType(field.getDesc());
    code.getField(type, field.getName(), value);
    return value;
  }
}
