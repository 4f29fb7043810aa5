package heshu.extract.relation;

import heshu.extract.Lexicon;
import java.util.regex.Pattern;

/** Words that any sentence with a figure may share with any other. */
public final class CommonWords {
  private static final Pattern COMMON =
      Pattern.compile(
          "[^\\p{IsHan}]|同比|环比|以上|以下|左右|人民币|"
              + Lexicon.alternatives("rising.txt")
              + "|"
              + Lexicon.alternatives("falling.txt")
              + "|"
              + Lexicon.alternatives("sources.txt")
              + "|"
              + Lexicon.alternatives("openings.txt"));

  private CommonWords() {}

  /** The words with a blank for each of these and for all that is no Han letter. */
  public static String without(String words) {
    return COMMON.matcher(words).replaceAll(" ");
  }
}
