package heshu.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** A program with every form of lambda, record and sum of strings that the build rewrites. */
class LinkAheadTest {
  private static final String PROGRAM =
      """
      package forms;

      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;

      public class Forms implements Supplier<String> {
        record Empty() {}
        record All(boolean a, byte b, char c, short d, int e, long f, float g, double h, String i,
            int[] j, Forms k) {}
        interface Named {
          String name();
          default Supplier<String> twice() { return () -> secret() + name(); }
          private String secret() { return "!" + name(); }
        }
        class Inner {
          private final String held;
          private Inner(String held) { this.held = held; }
          String told() { Supplier<String> s = () -> held + grade; return s.get(); }
        }
        private int grade = 3;
        private static int twice(int n) { return 2 * n; }
        private String own(String s) { return s + grade; }
        private static long wide(long n) { return n + 1; }
        private static String many(Object... all) { return Arrays.toString(all); }
        private static Integer boxed(int n) { return n + 1; }
        @Override public String toString() { return "F" + grade; }

        @Override public String get() {
          List<Object> told = new ArrayList<>();
          IntUnaryOperator twice = Forms::twice;
          Function<Integer, Integer> unboxes = Forms::twice;
          Function<Integer, Long> widens = n -> wide(n);
          ToLongFunction<Integer> widened = Forms::wide;
          IntFunction<Integer> boxes = Forms::boxed;
          ToIntFunction<Integer> unboxed = n -> n;
          Function<Character, Integer> letter = c -> c + 1;
          ToIntFunction<Character> code = Character::charValue;
          Function<String, String> bound = this::own;
          BiFunction<Forms, String, String> unbound = Forms::own;
          Function<String, Inner> creates = Inner::new;
          Function<Integer, int[]> array = int[]::new;
          Function<Object, String> varied = Forms::many;
          Supplier<String> up = super::toString;
          Consumer<List<String>> ignores = list -> list.add("x");
          BiConsumer<List<String>, String> dropped = List::add;
          Comparator<String> compared = Comparator.comparing(String::length);
          long l = 4; double d = 0.5; char c = 'c'; boolean yes = true; byte b = 7; short s = 9;
          float f = 1.5f; String nothing = null; char[] letters = null;
          Supplier<String> captures = () -> "" + l + d + c + yes + b + s + f + nothing + letters;
          Supplier<String> kept = (Supplier<String> & Serializable) () -> "kept" + l;
          Named named = () -> "n";
          List<String> list = new ArrayList<>(List.of("bb", "a"));
          ignores.accept(list);
          dropped.accept(list, "yyy");
          list.sort(compared);
          told.addAll(List.of(twice.applyAsInt(2), unboxes.apply(3), widens.apply(4)));
          told.addAll(List.of(widened.applyAsLong(5), boxes.apply(6), unboxed.applyAsInt(7)));
          told.addAll(List.of(letter.apply('a'), code.applyAsInt('b'), bound.apply("o")));
          told.addAll(List.of(unbound.apply(this, "u"), creates.apply("i").told()));
          told.addAll(List.of(array.apply(2).length, varied.apply(1), up.get().length() > 3));
          told.addAll(List.of(captures.get(), kept.get(), named.twice().get(), list));
          told.add("日期：" + l + "\\u0001\\u0002" + named.name());
          int[] same = {1};
          All one = new All(true, b, c, s, 5, l, f, d, "s", same, null);
          All equal = new All(true, b, c, s, 5, l, f, d, new String("s"), same, null);
          List<All> others = List.of(
              new All(false, b, c, s, 5, l, f, d, "s", same, null),
              new All(true, (byte) 0, c, s, 5, l, f, d, "s", same, null),
              new All(true, b, 'x', s, 5, l, f, d, "s", same, null),
              new All(true, b, c, (short) 0, 5, l, f, d, "s", same, null),
              new All(true, b, c, s, 6, l, f, d, "s", same, null),
              new All(true, b, c, s, 5, 1L << 40, f, d, "s", same, null),
              new All(true, b, c, s, 5, l, -0f, d, "s", same, null),
              new All(true, b, c, s, 5, l, f, Double.NaN, "s", same, null),
              new All(true, b, c, s, 5, l, f, d, null, same, null),
              new All(true, b, c, s, 5, l, f, d, "s", new int[] {1}, null));
          told.add(one.equals(equal) + " " + one.equals("s") + " " + one.equals(null));
          for (All other : others) {
            told.add(one.equals(other) + " " + other.equals(other));
            told.add(new All(other.a, other.b, other.c, other.d, other.e, other.f, other.g,
                other.h, other.i, null, null).hashCode());
          }
          told.add(new Empty().equals(new Empty()) + " " + new Empty().hashCode() + new Empty());
          return told.toString();
        }
      }
      """;

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void compile() throws IOException {
    Path source = folder.resolve("Forms.java");
    Files.writeString(source, PROGRAM);
    Path classes = folder.resolve("classes");
    String[] options = {"-d", classes.toString(), source.toString()};
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options)).isZero();
    jar = folder.resolve("forms.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void doesWhatItDidBefore() throws Exception {
    String before = told();

    LinkAhead.main(new String[] {jar.toString()});

    assertThat(told()).isEqualTo(before).contains("true false false", "kept4", "!nn");
  }

  @Test
  void leavesOnlyWhatIsRareToBeLinked() throws IOException {
    LinkAhead.main(new String[] {jar.toString()});

    assertThat(linked()).containsOnly("altMetafactory", "bootstrap toString");
  }

  @Test
  void leavesTheSameBytesWhereNothingIsLeftToDo() throws IOException {
    LinkAhead.main(new String[] {jar.toString()});
    byte[] once = Files.readAllBytes(jar);

    LinkAhead.main(new String[] {jar.toString()});

    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
  }

  private String told() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Object forms = loader.loadClass("forms.Forms").getDeclaredConstructor().newInstance();
      return (String) forms.getClass().getMethod("get").invoke(forms);
    }
  }

  private List<String> linked() throws IOException {
    List<String> linked = new ArrayList<>();
    for (Jar.Entry entry : Jar.read(jar).classes()) {
      ClassNode node = new ClassNode();
      new ClassReader(entry.bytes()).accept(node, 0);
      for (var method : node.methods) {
        for (var instruction : method.instructions) {
          if (instruction instanceof InvokeDynamicInsnNode call) {
            String name = call.bsm.getName();
            linked.add(name.equals("bootstrap") ? name + " " + call.name : name);
          }
        }
      }
    }
    return linked;
  }
}
