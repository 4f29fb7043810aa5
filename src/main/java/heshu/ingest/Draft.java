package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one format found.
 *
 * @param title from a page's head or a leading heading
 * @param published the time a page's head gives, as written
 * @param outlet the publisher a page's head gives
 */
record Draft(
    @Nullable MappedText title,
    @Nullable String published,
    @Nullable String outlet,
    List<Block> blocks,
    List<Problem> problems) {

  static Draft of(List<Block> blocks) {
    return new Draft(null, null, null, blocks, List.of());
  }
}
