package heshu.desk;

import heshu.check.build.RuleSource;
import heshu.check.build.RuleTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which configuration holds for which article. */
final class Configs {
  private final @Nullable Path config;
  private final boolean search;
  private final Set<String> rules;
  private final Faults faults;
  private final Map<Path, Optional<Path>> nearest = new HashMap<>();
  private final Map<Path, List<ConfigFile>> chains = new HashMap<>();
  private final Map<Path, ConfigFile> files = new HashMap<>();

  /** Takes also the names of the rules, and of their families, that come with the program. */
  Configs(DeskFiles choice, Set<String> rules, Faults faults) {
    search = choice.search();
    this.rules = Set.copyOf(rules);
    this.faults = faults;
    config = choice.config() == null ? null : choice.config().toAbsolutePath().normalize();
    if (config != null) {
      chain(config);
    }
  }

  /** What holds for an article at an absolute path. */
  Settings settings(Path article) {
    Settings settings = Settings.NONE;
    Optional<Path> found = config(article);
    for (ConfigFile file : found.isEmpty() ? List.<ConfigFile>of() : chain(found.get())) {
      settings = settings.then(file.settings(article));
    }
    return settings;
  }

  private Optional<Path> config(Path article) {
    Path folder = article.getParent();
    if (config != null) {
      return Optional.of(config);
    }
    return search && folder != null ? upward(folder) : Optional.empty();
  }

  private Optional<Path> upward(Path folder) {
    Optional<Path> known = nearest.get(folder);
    if (known == null) {
      Path here = folder.resolve(ConfigFile.NAME);
      Path above = folder.getParent();
      known =
          Files.isRegularFile(here)
              ? Optional.of(here)
              : above == null ? Optional.empty() : upward(above);
      nearest.put(folder, known);
    }
    return known;
  }

  /** A file behind those that it extends. */
  private List<ConfigFile> chain(Path file) {
    List<ConfigFile> chain = chains.get(file);
    if (chain == null) {
      chain = new ArrayList<>();
      extend(file, new ArrayList<>(), chain);
      chains.put(file, chain);
      requireKnown(chain);
    }
    return chain;
  }

  private void extend(Path file, List<Path> under, List<ConfigFile> chain) {
    ConfigFile config = file(file);
    under.add(file);
    for (ConfigFile.Base base : config.bases()) {
      if (under.contains(base.file())) {
        faults.add(base.place(), "extends 绕了回来：" + base.file() + " 又用到了本文件");
      } else {
        extend(base.file(), under, chain);
      }
    }
    under.remove(file);
    chain.remove(config);
    chain.add(config);
  }

  /** Rules that are named must be there: in the program, or in a folder that is named too. */
  private void requireKnown(List<ConfigFile> chain) {
    Set<String> known = new TreeSet<>(rules);
    List<Settings> parts = chain.stream().flatMap(ConfigFile::parts).toList();
    parts.stream()
        .flatMap(part -> part.folders().stream())
        .distinct()
        .forEach(folder -> known.addAll(names(folder)));
    parts.stream()
        .flatMap(part -> part.switches().stream())
        .flatMap(List::stream)
        .filter(one -> !known.contains(one.name()))
        .forEach(
            one ->
                faults.add(
                    one.place(),
                    "没有名为 "
                        + one.name()
                        + " 的规则或类"
                        + Nearest.to(one.name(), known)
                            .map(word -> "；是否想写 " + word)
                            .orElse("；用 heshu rules list 看有哪些")));
  }

  private Set<String> names(Path folder) {
    Set<String> names = new TreeSet<>();
    try {
      for (RuleSource source : RuleSource.in(folder)) {
        names.add(source.id());
        names.add(source.family());
      }
      names.addAll(RuleTable.in(folder).pages().keySet());
    } catch (IOException | UncheckedIOException e) {
      faults.add(folder, "读不出来；请检查目录的权限");
    }
    return names;
  }

  private ConfigFile file(Path file) {
    ConfigFile config = files.get(file);
    if (config == null) {
      config = ConfigReader.read(file, text(file), faults);
      files.put(file, config);
    }
    return config;
  }

  private String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      faults.add(file, "读不了；请检查路径与权限，内容应为 UTF-8");
      return "";
    }
  }
}
