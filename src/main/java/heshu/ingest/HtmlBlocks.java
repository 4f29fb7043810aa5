package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a parsed page in the order of reading, without recursion, and cuts it into blocks. */
final class HtmlBlocks implements NodeFilter {
  private final String source;
  private final int base;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final TextBuilder text = new TextBuilder();
  private int strongDepth;
  private int linkDepth;
  private int furnitureDepth;
  private int headingDepth;
  private int captionDepth;
  private int leadDepth;
  private int strong;
  private int linked;
  private int deepest;

  /**
   * @param base where the parsed text begins in {@code source}
   */
  HtmlBlocks(String source, int base) {
    this.source = source;
    this.base = base;
  }

  List<Block> blocks() {
    flush();
    return blocks;
  }

  int deepest() {
    return deepest;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (node instanceof TextNode textNode) {
      text(textNode);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Elements.skipped(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Elements.block(element)) {
      flush();
      holders.push(element);
      if (element.normalName().equals("tr")) {
        rows.push(new TableRow(element, blocks.size()));
      }
    }
    count(element, 1);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Elements.block(element)) {
        flush();
        holders.pop();
        endCellOrRow(element);
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void count(Element element, int by) {
    strongDepth += Elements.strong(element) ? by : 0;
    linkDepth += element.normalName().equals("a") && element.hasAttr("href") ? by : 0;
    furnitureDepth += Elements.furniture(element) ? by : 0;
    headingDepth += Elements.heading(element) ? by : 0;
    captionDepth += Elements.caption(element) ? by : 0;
    leadDepth += Elements.lead(element) ? by : 0;
  }

  private void text(TextNode node) {
    Range range = node.sourceRange();
    int before = text.length();
    int from = base + Math.max(0, range.startPos());
    int to = range.isTracked() ? base + range.endPos() : from;
    Alignment.append(text, source, from, to, node.getWholeText());
    int added = text.length() - before;
    strong += strongDepth > 0 ? added : 0;
    linked += linkDepth > 0 ? added : 0;
  }

  private void flush() {
    MappedText taken = text.take();
    if (!taken.text().isEmpty()) {
      SectionKind kind =
          headingDepth > 0 && Titles.heads(taken.text())
              ? SectionKind.HEADING
              : captionDepth > 0
                  ? SectionKind.CAPTION
                  : leadDepth > 0 ? SectionKind.LEAD : SectionKind.BODY;
      blocks.add(new Block(kind, taken, strong, linked, holders.peek(), furnitureDepth > 0));
    }
    strong = 0;
    linked = 0;
  }

  private void endCellOrRow(Element element) {
    TableRow row = rows.peek();
    if (row == null) {
      return;
    }
    String tag = element.normalName();
    if ((tag.equals("td") || tag.equals("th")) && row.element().equals(element.parent())) {
      row.endCell(blocks.size());
    } else if (element.equals(row.element())) {
      rows.pop();
      row.merge(blocks);
    }
  }
}
