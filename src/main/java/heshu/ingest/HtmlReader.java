package heshu.ingest;

import heshu.article.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** Reads HTML: a fragment as it is, of a whole page its main text. */
final class HtmlReader {
  private static final Pattern WHOLE_PAGE =
      Pattern.compile("<(?:!doctype|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  private HtmlReader() {}

  /** Blocks of the fragment between {@code from} and {@code to}, none left out. */
  static List<Block> fragment(String source, int from, int to) {
    HtmlBlocks walk = new HtmlBlocks(source, from);
    NodeTraversor.filter(walk, parse(source.substring(from, to)));
    return walk.blocks();
  }

  static Draft read(String id, String source, int from) {
    String html = source.substring(from);
    Document document = parse(html);
    HtmlBlocks walk = new HtmlBlocks(source, from);
    NodeTraversor.filter(walk, document);
    List<Problem> problems = new ArrayList<>();
    if (walk.deepest() >= Parser.htmlParser().getMaxDepth()) {
      problems.add(
          new Problem(
              id,
              "标签嵌套超过 " + Parser.htmlParser().getMaxDepth() + " 层，更深的层次已压平读取；请检查文件是否损坏",
              false));
    }
    if (!WHOLE_PAGE.matcher(html).find()) {
      return new Draft(null, null, null, MainText.readable(walk.blocks()), problems);
    }
    PageHead head = PageHead.of(document, source, from);
    MainText main = MainText.of(document, walk.blocks());
    return new Draft(
        head.title(walk.blocks()), head.published(), head.outlet(), main.withInfo(), problems);
  }

  private static Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }
}
