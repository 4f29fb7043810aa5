package heshu.check.build;

import java.util.Map;

/** Loads compiled rules from memory. */
final class RuleClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  RuleClassLoader(Map<String, byte[]> classes) {
    super(RuleClassLoader.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
