package heshu.check.build;

import heshu.check.RuleBook;
import heshu.check.RuleIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.drools.modelcompiler.KieBaseBuilder;

/** The rules of a desk: compiled once, and kept by content in a cache. */
public final class DeskRules {
  private final Path cache;

  /** Takes the folder of the cache, which is made where it does not exist. */
  public DeskRules(Path cache) {
    this.cache = cache;
  }

  /** The user's cache folder, by the system's habits. */
  public static Path defaultCache() {
    String xdg = System.getenv("XDG_CACHE_HOME");
    String base = xdg == null || xdg.isBlank() ? System.getenv("LOCALAPPDATA") : xdg;
    return base == null || base.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "heshu")
        : Path.of(base, "heshu");
  }

  /** The rules of a folder, from the cache where nothing has changed. */
  public RuleBook load(Path folder) throws IOException, RuleFolder.BrokenRules {
    String key = key(folder);
    Path file = cache.resolve("rules-" + key + ".zip");
    Optional<RuleFolder> cached = RuleArchive.read(file, key);
    if (cached.isPresent()) {
      return cached.get().book();
    }
    RuleFolder compiled = RuleFolder.compile(folder, key);
    if (compiled.index().rules().isEmpty()) {
      String message = "目录里没有规则（<类别>/<规则名>.drl，或 <类别>/ 下的一张表 .csv）；heshu rules new 可新建一条";
      throw new RuleFolder.BrokenRules(
          List.of(new RuleError(folder.toString(), 0, 0, "", message)));
    }
    RuleArchive.write(compiled, file);
    return compiled.book();
  }

  private static boolean isPartOfRules(String name) {
    return name.endsWith(".drl") || name.endsWith(".md") || name.endsWith(".csv");
  }

  /** Over the rules, their pages, this program, Drools and the JDK. */
  private static String key(Path folder) throws IOException {
    MessageDigest sha = Stamp.sha256();
    Stamp.add(sha, folder, DeskRules::isPartOfRules);
    try (InputStream shipped =
        RuleBook.class.getClassLoader().getResourceAsStream(RuleIndex.FILE)) {
      sha.update(shipped == null ? new byte[0] : shipped.readAllBytes());
    }
    String versions =
        KieBaseBuilder.class.getPackage().getImplementationVersion()
            + System.getProperty("java.vm.version");
    sha.update(versions.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }
}
