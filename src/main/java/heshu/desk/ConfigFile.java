package heshu.desk;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heshu.yaml as written.
 *
 * @param file absolute
 * @param bases the files that it extends, absolute
 * @param own what holds for every article
 */
record ConfigFile(Path file, List<Base> bases, Settings own, List<Part> overrides) {
  static final String NAME = "heshu.yaml";

  ConfigFile {
    bases = List.copyOf(bases);
    overrides = List.copyOf(overrides);
  }

  /** A file that another one extends. */
  record Base(Path file, Faults.Place place) {}

  /** What holds for articles whose paths, below the file's folder, one of the patterns matches. */
  record Part(List<Pattern> files, Settings settings) {
    Part {
      files = List.copyOf(files);
    }
  }

  /** A path pattern: ** for any folders, * and ? within a name, {a,b} for either. */
  record Pattern(String written) {
    /** One without a slash names files in whatever folder. */
    boolean matches(Path path) {
      String glob = written.contains("/") ? written : "{" + written + ",**/" + written + "}";
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return matcher.matches(path);
    }
  }

  /** Every part of the file, whether it holds for all articles or for some. */
  Stream<Settings> parts() {
    return Stream.concat(Stream.of(own), overrides.stream().map(Part::settings));
  }

  /** What holds for an article; {@code path} is absolute. */
  Settings settings(Path path) {
    Settings settings = own;
    Path folder = file.getParent();
    if (folder == null || !path.startsWith(folder)) {
      return settings;
    }
    Path below = folder.relativize(path);
    for (Part override : overrides) {
      if (override.files().stream().anyMatch(pattern -> pattern.matches(below))) {
        settings = settings.then(override.settings());
      }
    }
    return settings;
  }
}
