package heshu.extract.text;

import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures told side by side for names told side by side before them: 东部、中部、西部地区投资分别增长9%、7%和8%.
 *
 * @param first index of the first figure's item
 * @param whole what the words name all together: 东部、中部、西部地区投资
 * @param names one for each figure, with what is measured of all; empty where there is not one each
 */
record Row(int first, int size, String whole, List<String> names) {
  private static final Pattern FIGURES = Mask.pattern("[{图}](?:\\s*(?:、|和|及|与|以及)\\s*[{图}])+");
  private static final Pattern EACH = Pattern.compile("分别");
  private static final Pattern JOIN = Pattern.compile("以及|[和及与]");
  private static final Pattern NUMERAL = Pattern.compile("第?([一二三四五六七八九十])");
  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十](\\p{IsHan}{1,4})");
  private static final Pattern TOWARDS = Pattern.compile("^(?:我国|中国|全国)?([对与同])(?=\\p{IsHan}{2})");
  private static final WordSet TAILS = WordSet.of("row-tails.txt");
  private static final List<List<String>> PAIRS = Lexicon.rows("row-pairs.tsv");

  Row {
    names = List.copyOf(names);
  }

  /**
   * The row that begins at a figure behind 分别; null where none does.
   *
   * @param words those before the figure in its clause
   * @param label the same, cleaned
   * @param before the row before it in its sentence, whose names it takes where it has none
   * @param levels what the levels right before it are told of, of which rates tell in turn
   */
  static @Nullable Row at(
      String masked,
      int at,
      int index,
      String words,
      String label,
      @Nullable Row before,
      List<String> levels) {
    Matcher figures = FIGURES.matcher(masked).region(at, masked.length());
    if (!EACH.matcher(words).find() || !figures.lookingAt()) {
      return null;
    }
    int size = (int) figures.group().chars().filter(c -> Mask.isFigure((char) c)).count();
    if (label.isEmpty() && before != null && before.size == size) {
      return new Row(index, size, before.whole, before.names);
    }
    if (label.isEmpty()) {
      List<String> names = levels.subList(Math.max(0, levels.size() - size), levels.size());
      return masked.charAt(at) == Mask.PERCENT.letter() && names.size() == size
          ? new Row(index, size, names.get(size - 1), names)
          : null;
    }
    return new Row(index, size, label, names(label, size));
  }

  /** Whether the item with this index is one of the row's. */
  boolean holds(int index) {
    return index >= first && index < first + size;
  }

  /** The name of the item with this index; what all are called where the names cannot be parted. */
  String name(int index) {
    return names.isEmpty() ? whole : names.get(index - first);
  }

  private static List<String> names(String label, int size) {
    Matcher each = EACH.matcher(label);
    String told = each.find() ? label.substring(0, each.start()) : label;
    String tail = told.length() < label.length() ? label.substring(each.end()) : "";
    List<String> parts = parts(told, size);
    return parts.isEmpty() ? pair(label, size) : whole(parts, tail);
  }

  /** As many names as there are figures: between 、, and 和 before the last. */
  private static List<String> parts(String told, int size) {
    List<String> parts = new ArrayList<>(Arrays.asList(told.split("、")));
    if (parts.size() == size - 1) {
      String[] last = JOIN.split(parts.remove(parts.size() - 1), -1);
      parts.addAll(List.of(last));
    }
    boolean each = parts.size() == size && parts.stream().noneMatch(String::isEmpty);
    return each ? parts : List.of();
  }

  /** 产量 and 销量 of 产销量. */
  private static List<String> pair(String label, int size) {
    return size == 2
        ? PAIRS.stream()
            .filter(row -> label.contains(row.get(0)))
            .findFirst()
            .map(row -> row.subList(1, 3).stream().map(n -> label.replace(row.get(0), n)).toList())
            .orElse(List.of())
        : List.of();
  }

  private static List<String> whole(List<String> parts, String behind) {
    List<String> names = numbered(parts);
    String tail = behind.isEmpty() ? tail(names) : behind;
    Matcher towards = TOWARDS.matcher(names.get(0));
    String head = towards.find() ? towards.group(1) : "";
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      boolean headed = i == 0 || name.startsWith(head);
      String full = (headed ? "" : head) + name + (name.endsWith(tail) ? "" : tail);
      whole.add(tail.startsWith("的") ? full.replace(tail, tail.substring(1)) : full);
    }
    return whole;
  }

  /** 第一产业, 第二产业 and 第三产业 of 第一、二、三产业. */
  private static List<String> numbered(List<String> parts) {
    List<String> names = new ArrayList<>(parts);
    for (int i = 1; i < parts.size(); i++) {
      Matcher last = NUMBERED.matcher(parts.get(i));
      boolean row = parts.subList(1, i).stream().allMatch(p -> NUMERAL.matcher(p).matches());
      if (last.matches() && row && NUMERAL.matcher(end(parts.get(0))).matches()) {
        for (int j = 0; j <= i; j++) {
          String name = parts.get(j) + (j < i ? last.group(1) : "");
          names.set(j, j == 0 || name.startsWith("第") ? name : "第" + name);
        }
        break;
      }
    }
    return names;
  }

  private static String end(String name) {
    return name.substring(Math.max(0, name.length() - 2));
  }

  /** What the last name tells beyond a name like the one before it: 地区投资 of 中部、西部地区投资. */
  private static String tail(List<String> names) {
    String last = names.get(names.size() - 1);
    String before = names.get(names.size() - 2);
    int owned = last.indexOf('的', 1);
    if (owned > 0) {
      return last.substring(owned);
    }
    int like = last.indexOf(before.charAt(before.length() - 1), 1);
    if (like > 0) {
      return last.substring(like + 1);
    }
    int told = TAILS.startBefore(last, last.length());
    return told > 0 ? last.substring(told) : "";
  }
}
