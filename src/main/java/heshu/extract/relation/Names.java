package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether two ways to name what is measured name the same. */
public final class Names {
  private static final WordSet DETERMINERS = WordSet.of("determiners.txt");
  private static final WordSet NATION = new WordSet(List.of("全国", "我国", "中国"));
  private static final WordSet TOTALS =
      new WordSet(List.of("总规模", "总额", "总量", "总值", "总数", "总计", "数量", "金额", "规模", "总"));

  /** Words that make another figure of the same name: 人均存款 is no 存款. */
  private static final List<String> TURNING =
      List.of("均", "新增", "净", "累计", "剩余", "不", "非", "未", "占", "每", "其他", "预计", "预期", "计划");

  /** Letters that make one word with what follows. */
  private static final String NARROWING = "进净非毛纯";

  /** Those who have or do something: 东部地区43264亿元 leaves open of what. */
  private static final WordSet HOLDERS =
      new WordSet(List.of("企业", "地区", "省份", "城市", "部门", "单位", "机构", "国家"));

  private static final Map<String, String> CHOSEN = new HashMap<>();
  private static final WordSet VARIANTS;

  static {
    for (List<String> row : Lexicon.rows("synonyms.tsv")) {
      row.forEach(name -> CHOSEN.put(name, row.get(0)));
    }
    VARIANTS = new WordSet(CHOSEN.keySet());
  }

  private static final String EXPORT = "出口";
  private static final String TRADE = "进出口";

  private Names() {}

  /** The bare name: determiners (全省, 我国) left out, synonyms made one, then 总量 and the like. */
  public static String core(String name) {
    String core = chosen(name.substring(DETERMINERS.skip(name, 0)));
    int total = TOTALS.startBefore(core, core.length());
    return total < 0 ? core : core.substring(0, total);
  }

  /** Each synonym in a name as the one that stands for all. */
  private static String chosen(String name) {
    StringBuilder chosen = null;
    int from = 0;
    for (int at = 0; at < name.length(); ) {
      int end = VARIANTS.endAt(name, at);
      if (end < 0) {
        at++;
        continue;
      }
      chosen = chosen == null ? new StringBuilder() : chosen;
      String variant = name.substring(at, end);
      chosen.append(name, from, at).append(CHOSEN.getOrDefault(variant, variant));
      from = end;
      at = end;
    }
    return chosen == null ? name : chosen.append(name, from, name.length()).toString();
  }

  /** Whether a name says that it is told of a whole country: 全国…, 我国…. */
  public static boolean national(String name) {
    return NATION.endAt(name, 0) > 0;
  }

  /** Whether a name tells only of whom an amount is told, not what it measures. */
  static boolean isHolder(String name) {
    return HOLDERS.startBefore(name, name.length()) >= 0;
  }

  /** Whether one name holds the other whole. */
  static boolean same(String name, String other) {
    return sameCores(core(name), core(other));
  }

  /** The same of bare names. */
  static boolean sameCores(String a, String b) {
    return a.length() > 1 && b.length() > 1 && (holds(a, b) || holds(b, a));
  }

  /** Whether a name holds another one that it does not list with others (甲、乙产量). */
  private static boolean holds(String name, String part) {
    int at = name.indexOf(part);
    int end = at + part.length();
    return at >= 0
        && (at == 0 || name.charAt(at - 1) != '、')
        && (end == name.length() || name.charAt(end) != '、');
  }

  /**
   * Whether a bare name ends with another whole; one letter more makes another thing (进出口 and 出口,
   * 净利润 and 利润).
   */
  static boolean ends(String name, String head) {
    int more = name.length() - head.length();
    return head.length() > 1
        && name.endsWith(head)
        && more != 1
        && (more == 0 || NARROWING.indexOf(name.charAt(more - 1)) < 0);
  }

  /** Whether a label ends with a name that is told whole: 总库容 of 水库总库容, but not of 兴利库容. */
  static boolean isCalled(String label, String name) {
    String core = core(name);
    return label.endsWith(name) || core.length() == name.length() && ends(core(label), core);
  }

  /**
   * Whether one name shortens the other, as titles do: all its letters stand in the other in order
   * and are at least half of it.
   *
   * @param least letters that the shorter bare name must have to tell anything
   */
  static boolean abbreviates(String name, String other, int least) {
    String a = core(name);
    String b = core(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return shorter.length() >= least
        && 2 * shorter.length() >= longer.length()
        && TURNING.stream().allMatch(word -> name.contains(word) == other.contains(word))
        && inOrder(shorter, longer);
  }

  /** 进出口 ends as 出口 does and is another thing. */
  static boolean isOtherTrade(String name, String other) {
    return name.endsWith(EXPORT)
        && other.endsWith(EXPORT)
        && name.endsWith(TRADE) != other.endsWith(TRADE);
  }

  /** Whether a name has all letters of another in their order. */
  static boolean inOrder(String letters, String name) {
    int told = 0;
    for (int i = 0; i < name.length() && told < letters.length(); i++) {
      if (name.charAt(i) == letters.charAt(told)) {
        told++;
      }
    }
    return told == letters.length();
  }

  /** Whether two texts share a run of {@code length} letters. */
  static boolean shareRun(String words, String others, int length) {
    return shareRun(words, others, length, run -> true);
  }

  /** The same of words only: no digit, no mark, no blank in the run. */
  public static boolean shareWords(String words, String others, int length) {
    return shareRun(words, others, length, Names::isWords);
  }

  private static boolean shareRun(
      String words, String others, int length, Predicate<String> tells) {
    for (int i = 0; i + length <= words.length(); i++) {
      if (holds(others, words, i, length) && tells.test(words.substring(i, i + length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String others, String words, int from, int length) {
    char first = words.charAt(from);
    for (int at = others.indexOf(first); at >= 0; at = others.indexOf(first, at + 1)) {
      if (words.regionMatches(from, others, at, length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run of letters is words only: no digit, no mark that ends a clause. */
  public static boolean isWords(String run) {
    for (int at = 0; at < run.length(); at += Character.charCount(run.codePointAt(at))) {
      if (!isHan(run.codePointAt(at))) {
        return false;
      }
    }
    return !run.isEmpty();
  }

  /** The common ones, nearly all, are told by their place. */
  private static boolean isHan(int letter) {
    return letter >= 0x4E00 && letter <= 0x9FA5
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  /** Whether two names share a word of two letters or more. */
  static boolean related(String name, String other) {
    return shareRun(core(name), core(other), 2);
  }
}
