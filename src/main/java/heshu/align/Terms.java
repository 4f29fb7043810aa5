package heshu.align;

import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import heshu.extract.relation.Names;
import java.util.List;
import java.util.regex.Pattern;

/** Words made comparable: synonyms made one, marks and blanks left out. */
final class Terms {
  private static final List<List<String>> SYNONYMS = Lexicon.rows("synonyms.tsv");
  private static final WordSet VARIANTS =
      new WordSet(SYNONYMS.stream().flatMap(row -> row.stream().skip(1)).toList());
  private static final WordSet QUOTED =
      new WordSet(List.of("“", "”", "‘", "’", "「", "」", "《", "》"));
  private static final Pattern QUOTES = Pattern.compile("[“”‘’「」《》]");

  /** Letters that two contexts must share in a run to name the same thing. */
  static final int SHARED = 6;

  private Terms() {}

  static String normalised(String words) {
    String one = VARIANTS.isIn(words) ? chosen(words) : words;
    return QUOTED.isIn(one) ? QUOTES.matcher(one).replaceAll("") : one;
  }

  private static String chosen(String words) {
    String one = words;
    for (List<String> row : SYNONYMS) {
      for (String variant : row.subList(1, row.size())) {
        one = one.replace(variant, row.get(0));
      }
    }
    return one;
  }

  /** 杭州 and 杭州市 are one place. */
  static String place(String name) {
    return name.length() > 2 && "省市区县".indexOf(name.charAt(name.length() - 1)) >= 0
        ? name.substring(0, name.length() - 1)
        : name;
  }

  static boolean shareRun(String words, String others) {
    return Names.shareWords(words, others, SHARED);
  }
}
