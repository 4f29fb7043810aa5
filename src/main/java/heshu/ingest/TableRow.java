package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table row while it is walked; a row that only lays out a page is left as its paragraphs. */
final class TableRow {
  private static final int LONGEST_CELL = 150;

  private final Element element;
  private final int first;
  private final List<Integer> cellEnds = new ArrayList<>();

  /**
   * @param first the number of blocks before the row
   */
  TableRow(Element element, int first) {
    this.element = element;
    this.first = first;
  }

  Element element() {
    return element;
  }

  void endCell(int blocks) {
    cellEnds.add(blocks);
  }

  /** Puts one block with the cells, a tab between them, in the place of the row's blocks. */
  void merge(List<Block> blocks) {
    List<Block> own = blocks.subList(first, blocks.size());
    if (own.isEmpty() || cellEnds.size() < 2 || own.stream().anyMatch(TableRow::isLayout)) {
      return;
    }
    List<MappedText> cells = new ArrayList<>();
    int from = first;
    for (int end : cellEnds) {
      TextBuilder cell = new TextBuilder();
      for (Block block : blocks.subList(from, end)) {
        cell.append(block.mapped());
      }
      from = end;
      cells.add(cell.take());
    }
    boolean boilerplate = own.get(0).boilerplate();
    int linked = own.stream().mapToInt(Block::linked).sum();
    Block merged =
        new Block(SectionKind.TABLE, TextBuilder.joined(cells), 0, linked, element, boilerplate);
    own.clear();
    blocks.add(merged);
  }

  private static boolean isLayout(Block block) {
    return block.kind() == SectionKind.TABLE || block.text().length() > LONGEST_CELL;
  }
}
