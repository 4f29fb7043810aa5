package heshu.cli.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda: what it captures in fields, and the method of its interface, which calls
 * the method that the compiler made of its body.
 *
 * @param name its own, internal
 * @param nest the class whose private methods it may call
 * @param method that of the interface
 * @param factory from the captured values to the interface
 */
record LambdaClass(String name, String nest, String method, Type factory) {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final String ONE = "ONE";

  /** The instruction that leaves an instance in place of the captured values. */
  AbstractInsnNode instance() {
    return captured().length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, name, ONE, type().getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, name, of().getName(), of().getDescriptor());
  }

  /**
   * The class file.
   *
   * @param erased the interface's method as it is compiled
   * @param body what is called
   * @param typed the interface's method with the types that hold here
   */
  byte[] bytes(Type erased, Handle body, Type typed) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {factory.getReturnType().getInternalName()};
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    out.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), interfaces);
    out.visitNestHost(nest);
    writeConstructor(out);
    writeSource(out);
    writeMethod(out, erased, body, typed);
    out.visitEnd();
    return out.toByteArray();
  }

  private Type type() {
    return Type.getObjectType(name);
  }

  private Type[] captured() {
    return factory.getArgumentTypes();
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, captured());
  }

  private Method of() {
    return new Method("of", type(), captured());
  }

  private void writeConstructor(ClassWriter out) {
    GeneratorAdapter code =
        new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor(), null, null, out);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    for (int i = 0; i < captured().length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      out.visitField(access, "held" + i, captured()[i].getDescriptor(), null, null).visitEnd();
      code.loadThis();
      code.loadArg(i);
      code.putField(type(), "held" + i, captured()[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  /** Where instances come from: there is one alone where nothing is captured. */
  private void writeSource(ClassWriter out) {
    boolean one = captured().length == 0;
    Method source = one ? new Method("<clinit>", "()V") : of();
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, source, null, null, out);
    code.newInstance(type());
    code.dup();
    code.loadArgs();
    code.invokeConstructor(type(), constructor());
    if (one) {
      int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      out.visitField(access, ONE, type().getDescriptor(), null, null).visitEnd();
      code.putStatic(type(), ONE, type());
    }
    code.returnValue();
    code.endMethod();
  }

  private void writeMethod(ClassWriter out, Type erased, Handle body, Type typed) {
    GeneratorAdapter code =
        new GeneratorAdapter(
            Opcodes.ACC_PUBLIC, new Method(method, erased.getDescriptor()), null, null, out);
    Conversion conversion = new Conversion(code);
    Type owner = Type.getObjectType(body.getOwner());
    boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> wanted = new ArrayList<>();
    if (!creates && body.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(owner);
    }
    wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    for (int i = 0; i < captured().length; i++) {
      code.loadThis();
      code.getField(type(), "held" + i, captured()[i]);
    }
    Type[] given = erased.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.loadArg(i);
      conversion.convert(given[i], typed.getArgumentTypes()[i], wanted.get(captured().length + i));
    }
    code.visitMethodInsn(
        opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type returned = creates ? owner : Type.getReturnType(body.getDesc());
    conversion.convert(returned, returned, erased.getReturnType());
    code.returnValue();
    code.endMethod();
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      // A private method of the nest: another class calls it as any method of it.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }
}
