package heshu.extract.text;

import heshu.extract.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says it: the name before 表示, 介绍, 指出 … in a paragraph, else in the one before. */
final class SpeakerReader {
  private static final String SURNAME =
      "[" + String.join("", Lexicon.lines("surnames.txt")) + "]";
  private static final Pattern SAYS =
      Pattern.compile(
          "(?<name>" + SURNAME + "[\\p{IsHan}]{1,2})"
              + "(?:[^，。；“”]{0,6}?)(?:表示|介绍|指出|透露|强调|认为|告诉|坦言|称|说)");

  private final String[] byParagraph;
  private final MaskedText text;

  SpeakerReader(MaskedText text) {
    this.text = text;
    String[] paragraphs = text.masked().split("\n", -1);
    this.byParagraph = new String[paragraphs.length];
    String before = "";
    for (int i = 0; i < paragraphs.length; i++) {
      String own = last(paragraphs[i]);
      byParagraph[i] = own.isEmpty() && continues(paragraphs[i]) ? before : own;
      before = byParagraph[i];
    }
  }

  /** Whether a paragraph without a speaker of its own goes on with the quotation before it. */
  private static boolean continues(String paragraph) {
    return paragraph.matches("^[“‘]?(?:[一二三四五六七八九]是|首先|其次|第[一二三四五]|最后).*");
  }

  private static String last(String paragraph) {
    Matcher says = SAYS.matcher(paragraph);
    String name = "";
    while (says.find()) {
      name = says.group("name");
    }
    return name;
  }

  String speaker(int at) {
    int paragraph = 0;
    String masked = text.masked();
    for (int i = masked.indexOf('\n'); i >= 0 && i < at; i = masked.indexOf('\n', i + 1)) {
      paragraph++;
    }
    return byParagraph[paragraph];
  }
}
