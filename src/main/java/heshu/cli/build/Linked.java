package heshu.cli.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Classes in which nothing is left to be linked, as far as these forms are known. */
final class Linked {
  private final Map<String, ClassNode> given = new HashMap<>();
  private final Set<ClassNode> rewritten = new LinkedHashSet<>();
  private final Map<String, byte[]> made = new HashMap<>();

  /** New classes by the class whose nest they belong to: they call private methods of it. */
  private final Map<String, List<String>> nests = new HashMap<>();

  /** Takes a class file; one older than Java 11, which knows no nests, stays as it is. */
  void add(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassNode node = new ClassNode();
    reader.accept(node, 0);
    if ((node.version & 0xFFFF) < Opcodes.V11 || (node.access & Opcodes.ACC_MODULE) != 0) {
      return;
    }
    given.put(node.name, node);
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode call) {
          link(node, method, call);
        }
      }
    }
  }

  private void link(ClassNode host, MethodNode method, InvokeDynamicInsnNode call) {
    switch (call.bsm.getOwner() + "." + call.bsm.getName()) {
      case "java/lang/invoke/LambdaMetafactory.metafactory" -> {
        String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
        List<String> members = nests.computeIfAbsent(nest, key -> new ArrayList<>());
        LambdaClass lambda =
            new LambdaClass(
                host.name + "$$Made" + members.size(), nest, call.name, Type.getType(call.desc));
        members.add(lambda.name());
        made.put(
            lambda.name(),
            lambda.bytes((Type) call.bsmArgs[0], (Handle) call.bsmArgs[1], (Type) call.bsmArgs[2]));
        method.instructions.set(call, lambda.instance());
        rewritten.add(host);
      }
      case "java/lang/runtime/ObjectMethods.bootstrap" ->
          RecordMethod.of(host, method, call)
              .ifPresent(
                  body -> {
                    body.replace(method);
                    rewritten.add(host);
                  });
      case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> {
        InsnList sum = Concatenation.of(call, method);
        method.instructions.insert(call, sum);
        method.instructions.remove(call);
        rewritten.add(host);
      }
      default -> {
        // Serializable lambdas and the like are rare, and stay as they are.
      }
    }
  }

  /** All classes that are new or no longer as they were, by internal name. */
  Map<String, byte[]> classes() {
    nests.forEach(this::grow);
    Map<String, byte[]> all = new HashMap<>(made);
    for (ClassNode node : rewritten) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      node.accept(writer);
      all.put(node.name, writer.toByteArray());
    }
    return all;
  }

  private void grow(String nest, List<String> members) {
    ClassNode host = given.get(nest);
    if (host == null) {
      throw new IllegalStateException("class " + nest + " is not among those given");
    }
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    host.nestMembers.addAll(members);
    rewritten.add(host);
  }
}
