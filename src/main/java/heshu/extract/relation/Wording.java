package heshu.extract.relation;

import heshu.extract.Lexicon;
import java.util.regex.Pattern;

/** Words of a headline, without what any figure may share with any other. */
final class Wording {
  /** Words that any change shares with any other. */
  private static final Pattern MOVES =
      Pattern.compile(
          "同比|环比|"
              + Lexicon.alternatives("rising.txt")
              + "|"
              + Lexicon.alternatives("falling.txt"));

  private static final Pattern COMMON = Pattern.compile("\\P{IsHan}+|" + MOVES.pattern());
  private static final Pattern LETTER = Pattern.compile("\\p{IsHan}");

  /** Pairs of letters below which a headline says too little. */
  private static final int LEAST = 4;

  private final String[] runs;

  Wording(String text) {
    this.runs = COMMON.matcher(text).replaceAll(" ").strip().split(" +");
  }

  static String withoutMoves(String text) {
    return MOVES.matcher(text).replaceAll(" ");
  }

  static int letters(String text) {
    return (int) LETTER.matcher(text).results().count();
  }

  boolean shareRun(String text, int length) {
    for (String run : runs) {
      if (Names.shareRun(run, text, length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of a hundred pairs of letters that stand side by side, how many a text has as well; none where
   * the words are few.
   */
  int coveredBy(String text) {
    int pairs = 0;
    int told = 0;
    for (String run : runs) {
      for (int i = 0; i + 1 < run.length(); i++) {
        pairs++;
        told += text.contains(run.substring(i, i + 2)) ? 1 : 0;
      }
    }
    return pairs < LEAST ? 0 : 100 * told / pairs;
  }
}
