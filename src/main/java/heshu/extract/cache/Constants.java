package heshu.extract.cache;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of this program's enums, by name. */
final class Constants {
  private static final Map<String, Map<String, Object>> KNOWN = new ConcurrentHashMap<>();

  private Constants() {}

  static Object of(String kind, String name) {
    Object constant = KNOWN.computeIfAbsent(kind, Constants::all).get(name);
    if (constant == null) {
      throw new IllegalArgumentException(kind + " has no " + name);
    }
    return constant;
  }

  private static Map<String, Object> all(String kind) {
    try {
      Class<?> type = Class.forName(kind, false, Constants.class.getClassLoader());
      Object[] constants = type.getEnumConstants();
      if (constants == null) {
        throw new IllegalArgumentException(kind + " is no enum");
      }
      return Arrays.stream(constants)
          .collect(Collectors.toMap(one -> ((Enum<?>) one).name(), Function.identity()));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(kind, e);
    }
  }
}
