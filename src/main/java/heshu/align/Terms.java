package heshu.align;

import heshu.extract.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** Words made comparable: synonyms made one, marks and blanks left out. */
final class Terms {
  private static final List<List<String>> SYNONYMS = Lexicon.rows("synonyms.tsv");
  private static final Pattern QUOTES = Pattern.compile("[“”‘’「」《》]");

  /** Letters that two contexts must share in a run to name the same thing. */
  private static final int SHARED = 6;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private Terms() {}

  static String normalised(String words) {
    String one = words;
    for (List<String> row : SYNONYMS) {
      for (String variant : row.subList(1, row.size())) {
        one = one.replace(variant, row.get(0));
      }
    }
    return QUOTES.matcher(one).replaceAll("");
  }

  /** 杭州 and 杭州市 are one place. */
  static String place(String name) {
    return name.length() > 2 && "省市区县".indexOf(name.charAt(name.length() - 1)) >= 0
        ? name.substring(0, name.length() - 1)
        : name;
  }

  static boolean shareRun(String words, String others) {
    for (int i = 0; i + SHARED <= words.length(); i++) {
      String run = words.substring(i, i + SHARED);
      if (others.contains(run) && isNaming(run)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run of letters is words only: no digit, no mark that ends a clause. */
  private static boolean isNaming(String run) {
    return HAN.matcher(run).matches();
  }
}
