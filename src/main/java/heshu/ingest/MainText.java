package heshu.ingest;

import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is its article: the innermost element that holds most of the page's
 * prose. Prose is text with punctuation that is not mostly links.
 *
 * @param info short blocks ahead of it, where outlet and time stand
 */
record MainText(List<Block> info, List<Block> body) {
  private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "figure");
  private static final int LONGEST_INFO = 60;

  static MainText of(Document page, List<Block> blocks) {
    List<Block> readable = readable(blocks);
    IdentityHashMap<Element, Integer> weights = weights(readable);
    Element main = page.body();
    int total = weights.getOrDefault(main, 0);
    for (Element marked : page.select(MARKED)) {
      int weight = weights.getOrDefault(marked, 0);
      if (5 * weight >= 2 * total && weight > 0) {
        main = marked;
      }
    }
    for (Element inner = main; inner != null; inner = heaviest(inner, weights)) {
      main = inner;
    }
    List<Block> info = new ArrayList<>();
    List<Block> body = new ArrayList<>();
    for (Block block : readable) {
      if (within(block.holder(), main)) {
        body.add(block);
      } else if (body.isEmpty()
          && block.kind() != SectionKind.HEADING
          && block.text().length() <= LONGEST_INFO) {
        info.add(block);
      }
    }
    return new MainText(info, body);
  }

  /** The blocks outside navigation and advertising, unless that is where the prose is. */
  static List<Block> readable(List<Block> blocks) {
    List<Block> readable = blocks.stream().filter(b -> !b.boilerplate()).toList();
    int all = blocks.stream().mapToInt(Block::weight).sum();
    return 3 * readable.stream().mapToInt(Block::weight).sum() >= all ? readable : blocks;
  }

  /** The body, before it what stands ahead of it and can only tell outlet and time. */
  List<Block> withInfo() {
    List<Block> all = new ArrayList<>();
    for (Block block : info) {
      if (Furniture.isInfo(block.text())) {
        all.add(block);
      }
    }
    all.addAll(body);
    return all;
  }

  private static IdentityHashMap<Element, Integer> weights(List<Block> blocks) {
    IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();
    for (Block block : blocks) {
      int weight = block.weight();
      Element element = block.holder();
      if (element != null && block.kind() == SectionKind.TABLE) {
        element = element.closest("table");
        element = element == null ? null : element.parent();
      }
      for (; weight > 0 && element != null; element = element.parent()) {
        weights.merge(element, weight, Integer::sum);
      }
    }
    return weights;
  }

  private static @Nullable Element heaviest(
      Element element, IdentityHashMap<Element, Integer> weights) {
    int total = weights.getOrDefault(element, 0);
    for (Element child : element.children()) {
      if (5 * weights.getOrDefault(child, 0) > 3 * total
          && !PARAGRAPHS.contains(child.normalName())) {
        return child;
      }
    }
    return null;
  }

  private static boolean within(@Nullable Element element, Element main) {
    Element at = element;
    while (at != null && !at.equals(main)) {
      at = at.parent();
    }
    return at != null;
  }
}
