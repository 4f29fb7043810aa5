package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The news among the blocks of an input, and what the lines beside it tell of its origin.
 *
 * @param originalTitle the title behind 原标题
 */
record BodyText(
    List<Block> blocks,
    @Nullable MappedText originalTitle,
    Optional<String> outlet,
    Optional<LocalDate> stamp) {
  private static final int LONGEST_SECTION = 20_000;

  static BodyText of(List<Block> all) {
    List<Block> kept = new ArrayList<>();
    MappedText originalTitle = null;
    Optional<String> outlet = Optional.empty();
    Optional<LocalDate> stamp = Optional.empty();
    boolean related = false;
    for (Block block : all) {
      String text = block.text();
      MappedText original = Titles.original(block.mapped());
      related = (related || Furniture.startsRelated(text)) && block.weight() == 0;
      if (original != null) {
        originalTitle = originalTitle == null ? original : originalTitle;
      } else if (block.kind() != SectionKind.HEADING && Furniture.isInfo(text)) {
        outlet = outlet.or(() -> Outlets.source(text));
        stamp = stamp.or(() -> Dates.stamp(text));
      } else if (!related && !Furniture.isLine(text) && !isLink(block)) {
        cut(kept, withoutCredits(block));
      }
    }
    Optional<String> stated = outlet;
    return new BodyText(
        Headings.marked(kept),
        originalTitle,
        stated.or(() -> kept.stream().limit(3).flatMap(b -> Outlets.dateline(b.text()).stream()).findFirst()),
        stamp);
  }

  /** A link that stands alone and is no headline. */
  private static boolean isLink(Block block) {
    return block.linked() == block.text().length() && block.text().length() <= 6;
  }

  private static Block withoutCredits(Block block) {
    String text = block.text();
    int end = Furniture.beforeTrailingCredit(text);
    int start = Furniture.afterLeadingCredit(text);
    return start == 0 && end == text.length() || start >= end
        ? block
        : block.with(block.mapped().slice(start, end));
  }

  /** Adds the block, in pieces of whole sentences where it is too long for one paragraph. */
  private static void cut(List<Block> kept, Block block) {
    String text = block.text();
    int start = 0;
    while (text.length() - start > LONGEST_SECTION) {
      int end = start + LONGEST_SECTION;
      int stop = text.lastIndexOf('。', end - 1);
      end = stop > start ? stop + 1 : end;
      kept.add(block.with(block.mapped().slice(start, end)));
      start = end;
    }
    kept.add(start == 0 ? block : block.with(block.mapped().slice(start, text.length())));
  }
}
