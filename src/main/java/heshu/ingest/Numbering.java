package heshu.ingest;

import heshu.article.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a digest's items, which are marks, not text: {@code 1、}, {@code 2、} … */
final class Numbering {
  static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})[、．](?=(\\d)?.)");

  private Numbering() {}

  /** The blocks without the numbers that count them; an enumeration such as 1、2号线 is left. */
  static List<Block> without(List<Block> blocks) {
    List<Block> plain = new ArrayList<>();
    int counted = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      counted = block.kind() == SectionKind.HEADING ? 0 : counted;
      Matcher number = NUMBER.matcher(block.text());
      if (number.find()) {
        boolean next = Integer.parseInt(number.group(1)) == counted + 1;
        counted += next ? 1 : 0;
        if (number.group(2) == null || next && (counted > 1 || opensList(blocks, i))) {
          block = block.with(block.mapped().slice(number.end(), block.text().length()));
        }
      }
      plain.add(block);
    }
    return plain;
  }

  private static boolean opensList(List<Block> blocks, int at) {
    return at > 0 && blocks.get(at - 1).kind() == SectionKind.HEADING
        || at + 1 < blocks.size() && blocks.get(at + 1).text().startsWith("2、");
  }
}
