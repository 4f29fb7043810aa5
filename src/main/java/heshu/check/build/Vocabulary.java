package heshu.check.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rules may call: the project's types and values; no files, processes, network, reflection.
 */
final class Vocabulary {
  private static final Set<String> NEVER =
      Set.of("getClass", "getDeclaringClass", "forName", "wait", "notify", "notifyAll");

  /** Which members of a type are allowed: all but some, or only some. */
  private record Members(boolean only, Set<String> names) {
    boolean allow(String member) {
      return names.contains(member) == only;
    }
  }

  private final Map<String, Members> exact = new HashMap<>();
  private final Map<String, Members> prefixes = new HashMap<>();

  private Vocabulary(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] words = line.strip().split(" +", -1);
        List<String> names = words.length > 2 ? List.of(words).subList(2, words.length) : List.of();
        Members members = new Members(words.length > 1 && words[1].equals("+"), Set.copyOf(names));
        if (words[0].endsWith("*")) {
          prefixes.put(words[0].substring(0, words[0].length() - 1), members);
        } else {
          exact.put(words[0], members);
        }
      }
    }
  }

  static Vocabulary load() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (in == null) {
        throw new IllegalStateException("vocabulary.txt");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Vocabulary(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean allows(Map<String, byte[]> classes) {
    return load().violations(classes).isEmpty();
  }

  /** What classes refer to and may not: a type's name, or {@code type#member}; sorted. */
  List<String> violations(Map<String, byte[]> classes) {
    Set<String> violations = new TreeSet<>();
    for (byte[] bytes : classes.values()) {
      ConstantPool pool = ConstantPool.of(bytes);
      for (String type : pool.types()) {
        if (!classes.containsKey(type) && !isPrimitive(type) && members(type).isEmpty()) {
          violations.add(type);
        }
      }
      for (String reference : pool.members()) {
        int hash = reference.indexOf('#');
        String type = reference.substring(0, hash);
        String member = reference.substring(hash + 1);
        boolean allowed =
            classes.containsKey(type)
                || isPrimitive(type)
                || members(type).filter(m -> m.allow(member)).isPresent();
        if (!allowed || NEVER.contains(member)) {
          violations.add(reference);
        }
      }
    }
    return new ArrayList<>(violations);
  }

  private static boolean isPrimitive(String type) {
    return type.length() == 1;
  }

  private Optional<Members> members(String type) {
    Members named = exact.get(type);
    if (named != null) {
      return Optional.of(named);
    }
    return prefixes.entrySet().stream()
        .filter(p -> type.startsWith(p.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
