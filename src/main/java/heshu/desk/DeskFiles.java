package heshu.desk;

import heshu.extract.OwnWords;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a desk a run uses.
 *
 * @param config the configuration for all articles; null where each has its own
 * @param search whether each article's folders are searched upward for a heshu.yaml
 * @param rules folders of rules, besides those that configurations name
 * @param references tables of reference figures, besides those that configurations name
 */
public record DeskFiles(
    @Nullable Path config, boolean search, List<Path> rules, List<Path> references) {
  /** Only what comes with the program. */
  public static final DeskFiles NONE = new DeskFiles(null, false, List.of(), List.of());

  public DeskFiles {
    rules = List.copyOf(rules);
    references = List.copyOf(references);
  }

  Settings settings() {
    return new Settings(List.of(), rules, references, OwnWords.NONE);
  }
}
