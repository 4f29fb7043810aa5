package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.CriticalPoint;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indices of managers' answers with the side of the critical point that they are said to be on. */
public final class CriticalPointReader implements RelationReader {
  private static final Pattern SIDE =
      Mask.pattern(
          "^(?:，(?:[^。；，\\n{率}]{0,12}[{点}{率}]，?)?[^。；，\\n{图}]{0,10}?)"
              + "(?<words>(?<above>高于|位于|处于|处在|升至|重返|回到|继续位于)?(?<below>低于)?"
              + "(?:临界点|荣枯线|(?<up>扩张区间|景气区间)|(?<down>收缩区间))(?<side>以上|以下|之上|之下)?)");
  private static final Pattern INDEX = Pattern.compile("指数");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    MaskedText text = passage.text();
    for (Item index : passage.items()) {
      if (index.is(Mask.PERCENT) && index.claim() != null && !index.isChange() && isIndex(index)) {
        int end = text.sentenceEnd(index.at());
        Matcher side = SIDE.matcher(text.masked().substring(index.at() + 1, end));
        if (side.find()) {
          int from = index.at() + 1;
          read(index, side, from, text, found);
        }
      }
    }
  }

  private static boolean isIndex(Item index) {
    return INDEX.matcher(index.words() + index.figure().context().indicator()).find();
  }

  private static void read(
      Item index, Matcher side, int from, MaskedText text, Consumer<Subject> found) {
    String word = side.group("side") == null ? "" : side.group("side");
    boolean above =
        side.group("up") != null || word.endsWith("上") || "高于".equals(side.group("above"));
    boolean below = side.group("down") != null || word.endsWith("下") || side.group("below") != null;
    if (above != below) {
      found.accept(
          new CriticalPoint(
              index.figure(),
              text.mention(from + side.start("words"), from + side.end("words")),
              above));
    }
  }
}
