package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.Problem;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The news among the blocks of an input, and what the lines beside it tell of its origin. */
final class BodyText {
  private static final int LONGEST_SECTION = 20_000;

  private final List<Block> kept = new ArrayList<>();
  private @Nullable MappedText originalTitle;
  private Optional<String> source = Optional.empty();
  private Optional<String> credited = Optional.empty();
  private Optional<LocalDate> stamp = Optional.empty();

  private @Nullable MappedText oversize;
  private boolean torn;

  private BodyText() {}

  static BodyText of(List<Block> all) {
    BodyText body = new BodyText();
    boolean related = false;
    for (Block block : all) {
      related = (related || Furniture.startsRelated(block.text())) && block.weight() == 0;
      if (!related) {
        body.add(block);
      }
    }
    return body;
  }

  List<Block> blocks() {
    return Headings.marked(kept);
  }

  /** The title behind 原标题. */
  @Nullable MappedText originalTitle() {
    return originalTitle;
  }

  /** From 来源, the dateline or a reporter's credit. */
  Optional<String> outlet() {
    return source.or(this::dateline).or(() -> credited);
  }

  /** The day in a line that tells when the page was published. */
  Optional<LocalDate> stamp() {
    return stamp;
  }

  /** What its reader should know of a paragraph too long for one section. */
  Optional<Problem> oversize(String id, SourceText source) {
    if (oversize == null) {
      return Optional.empty();
    }
    int line = source.position(oversize.span(0, 1).start()).line();
    String what = "第 " + line + " 行的一段有 " + oversize.text().length() + " 字，";
    return Optional.of(
        torn
            ? new Problem(id, what + "中间没有句号，切开处的数字可能没有核查；请分段后重试", true)
            : new Problem(id, what + "已按句切开核查", false));
  }

  private void add(Block block) {
    String text = block.text();
    MappedText original = Titles.original(block.mapped());
    if (original != null) {
      originalTitle = originalTitle == null ? original : originalTitle;
    } else if (block.kind() != SectionKind.HEADING && Furniture.isInfo(text)) {
      source = source.or(() -> Outlets.source(text));
      stamp = stamp.or(() -> Dates.stamp(text));
    } else if (Furniture.isLine(text)) {
      credited = credited.or(() -> Outlets.credit(text));
    } else if (!isLink(block)) {
      keep(block);
    }
  }

  private void keep(Block block) {
    String text = block.text();
    int start = Furniture.afterLeadingCredit(text);
    int end = Furniture.beforeTrailingCredit(text);
    if (start > 0) {
      credited = credited.or(() -> Outlets.credit(text));
    }
    while (end - start > LONGEST_SECTION) {
      int stop = text.lastIndexOf('。', start + LONGEST_SECTION - 1);
      int cut = stop > start ? stop + 1 : start + LONGEST_SECTION;
      torn |= stop <= start;
      kept.add(block.with(block.mapped().slice(start, cut)));
      start = cut;
      oversize = oversize == null ? block.mapped() : oversize;
    }
    if (start < end) {
      boolean whole = start == 0 && end == text.length();
      kept.add(whole ? block : block.with(block.mapped().slice(start, end)));
    }
  }

  private Optional<String> dateline() {
    return kept.stream().limit(3).flatMap(b -> Outlets.dateline(b.text()).stream()).findFirst();
  }

  /** A link that stands alone and is no headline. */
  private static boolean isLink(Block block) {
    return block.linked() == block.text().length() && block.text().length() <= 6;
  }
}
