package heshu.extract.relation;

import heshu.extract.Lexicon;
import java.util.List;
import java.util.regex.Pattern;

/** Whether two ways to name what is measured name the same. */
public final class Names {
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:" + Lexicon.alternatives("determiners.txt") + ")+");
  private static final Pattern TOTAL = Pattern.compile("(?:总规模|总额|总量|总值|总数|总计|数量|金额|规模|总)$");
  private static final List<List<String>> SYNONYMS = Lexicon.rows("synonyms.tsv");

  private Names() {}

  /** The bare name: determiners (全省, 我国) and words of totality left out, synonyms made one. */
  public static String core(String name) {
    String core = DETERMINER.matcher(name).replaceFirst("");
    core = TOTAL.matcher(core).replaceFirst("");
    for (List<String> row : SYNONYMS) {
      for (String variant : row.subList(1, row.size())) {
        core = core.replace(variant, row.get(0));
      }
    }
    return core;
  }

  /** Whether one name holds the other whole. */
  static boolean same(String name, String other) {
    return sameCores(core(name), core(other));
  }

  /** The same of bare names. */
  static boolean sameCores(String a, String b) {
    return a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
  }

  /** Whether two names share a word of two letters or more. */
  static boolean related(String name, String other) {
    String a = core(name);
    String b = core(other);
    for (int i = 0; i + 2 <= a.length(); i++) {
      if (b.contains(a.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
