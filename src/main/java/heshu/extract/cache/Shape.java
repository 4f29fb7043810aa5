package heshu.extract.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A kind of record of this program, taken apart and put together. */
final class Shape {
  private static final String OWN = "heshu.";
  private static final Map<String, Shape> KNOWN = new ConcurrentHashMap<>();

  private final Method[] parts;
  private final Constructor<?> whole;

  private Shape(Class<?> kind) throws NoSuchMethodException {
    RecordComponent[] components = kind.getRecordComponents();
    parts = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    whole = kind.getDeclaredConstructor(types);
    whole.setAccessible(true);
    Arrays.stream(parts).forEach(part -> part.setAccessible(true));
  }

  /**
   * The shape of a class by name.
   *
   * @throws IllegalArgumentException where it is no record of this program
   */
  static Shape of(String name) {
    return KNOWN.computeIfAbsent(name, Shape::found);
  }

  private static Shape found(String name) {
    try {
      Class<?> kind = Class.forName(name, false, Shape.class.getClassLoader());
      if (!name.startsWith(OWN) || !kind.isRecord()) {
        throw new IllegalArgumentException(name + " is no record of this program");
      }
      return new Shape(kind);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  int size() {
    return parts.length;
  }

  @Nullable Object part(Object record, int index) {
    try {
      return parts[index].invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Object whole(@Nullable Object[] values) {
    try {
      return whole.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
