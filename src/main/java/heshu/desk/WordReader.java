package heshu.desk;

import heshu.extract.OwnWords;
import heshu.quantity.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a configuration adds to the lexicon, as rows of the lexicon's files. */
final class WordReader {
  /** The leanings of hedges.tsv, each by its plainest hedge. */
  private static final Map<String, String> LEANINGS = new LinkedHashMap<>();

  static {
    LEANINGS.put("约", "APPROXIMATOR");
    LEANINGS.put("近", "NEAR_BELOW");
    LEANINGS.put("不足", "BELOW");
    LEANINGS.put("超", "ABOVE");
    LEANINGS.put("以上", "AT_LEAST");
    LEANINGS.put("以下", "AT_MOST");
    LEANINGS.put("余", "SOMEWHAT_ABOVE");
  }

  private static final Set<String> LEXICON =
      new TreeSet<>(Set.of("synonyms", "measures", "hedges", "names"));
  private static final Set<String> MEASURE =
      new TreeSet<>(Set.of("words", "dimension", "base", "factor"));
  private static final Set<String> HEDGE = new TreeSet<>(Set.of("words", "side", "like"));
  private static final Set<String> READINGS = new TreeSet<>(Set.of("hard", "soft"));

  /** What a desk can measure; rates and ratios are read by forms of their own. */
  private static final Set<String> DIMENSIONS =
      EnumSet.complementOf(
              EnumSet.of(
                  Dimension.NONE,
                  Dimension.PERCENT,
                  Dimension.PERCENTAGE_POINT,
                  Dimension.MULTIPLE,
                  Dimension.RATIO))
          .stream()
          .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toCollection(TreeSet::new));

  private static final String TERM = "(?:[+-]?\\d+(?:/[1-9]\\d*)?[g%]|[+-]?inf|0)";
  private static final Pattern INTERVAL =
      Pattern.compile(
          "([\\[(])\\s*("
              + TERM
              + "(?: "
              + TERM
              + ")*)\\s*[,，]\\s*("
              + TERM
              + "(?: "
              + TERM
              + ")*)\\s*([])])");
  private static final Pattern FACTOR = Pattern.compile("[1-9]\\d*(?:/[1-9]\\d*)?|0\\.\\d*[1-9]");

  private final YamlFile yaml;

  WordReader(YamlFile yaml) {
    this.yaml = yaml;
  }

  OwnWords read(@Nullable Node lexicon, @Nullable Node widths) {
    Map<String, Node> fields = lexicon == null ? Map.of() : yaml.fields(lexicon, LEXICON);
    return new OwnWords(
        synonyms(fields.get("synonyms")),
        measures(fields.get("measures")),
        hedges(fields.get("hedges")),
        fields.get("names") == null ? List.of() : words(fields.get("names")),
        widths(widths));
  }

  private List<List<String>> synonyms(@Nullable Node node) {
    List<List<String>> rows = new ArrayList<>();
    for (Node row : items(node)) {
      List<String> names = words(row);
      if (names.size() > 1) {
        rows.add(names);
      } else {
        yaml.fault(row, "一行同义词至少两个，通用的在前，如 [合作意向, 意向合同]");
      }
    }
    return rows;
  }

  private List<String> measures(@Nullable Node node) {
    List<String> rows = new ArrayList<>();
    for (Node item : items(node)) {
      Map<String, Node> fields = yaml.fields(item, MEASURE);
      List<String> words = required(item, fields, "words");
      String dimension = value(fields, "dimension", "count");
      String factor = value(fields, "factor", "1");
      if (!DIMENSIONS.contains(dimension)) {
        String instead = YamlFile.instead(dimension, DIMENSIONS);
        yaml.fault(at(fields, "dimension", item), "没有 " + dimension + " 这种量" + instead);
      } else if (!FACTOR.matcher(factor).matches()) {
        yaml.fault(at(fields, "factor", item), "factor 须是正数或分数，如 10000 或 1/15");
      } else if (!words.isEmpty()) {
        String base = value(fields, "base", "=");
        String named = dimension.toUpperCase(Locale.ROOT);
        rows.add(String.join("	", String.join(" ", words), named, base, factor));
      }
    }
    return rows;
  }

  private List<String> hedges(@Nullable Node node) {
    List<String> rows = new ArrayList<>();
    for (Node item : items(node)) {
      Map<String, Node> fields = yaml.fields(item, HEDGE);
      List<String> words = required(item, fields, "words");
      String side = value(fields, "side", "before");
      String like = value(fields, "like", "");
      if (!Set.of("before", "after").contains(side)) {
        yaml.fault(at(fields, "side", item), "side 须是 before（在数之前）或 after（在数之后）");
      } else if (!LEANINGS.containsKey(like)) {
        yaml.fault(
            at(fields, "like", item), "like 须是它与哪个词相当：" + String.join("、", LEANINGS.keySet()));
      } else if (!words.isEmpty()) {
        rows.add(String.join("\t", String.join(" ", words), side, LEANINGS.get(like)));
      }
    }
    return rows;
  }

  private List<String> widths(@Nullable Node node) {
    List<String> rows = new ArrayList<>();
    if (node == null) {
      return rows;
    }
    yaml.fields(node, LEANINGS.keySet())
        .forEach(
            (hedge, readings) ->
                yaml.fields(readings, READINGS)
                    .forEach(
                        (reading, value) -> {
                          ScalarNode written = yaml.text(value);
                          Matcher ends =
                              INTERVAL.matcher(written == null ? "" : written.getValue().strip());
                          if (ends.matches()) {
                            String lo = ends.group(1) + " " + ends.group(2);
                            String hi = ends.group(3) + " " + ends.group(4);
                            rows.add(String.join("\t", LEANINGS.get(hedge), reading, lo, hi));
                          } else if (written != null) {
                            yaml.fault(
                                written,
                                "宽度须写成 \"[-1g -10%, +2%]\"：方括号含端点，圆括号不含；"
                                    + "g 是末位非零数字的一个单位，% 是占该数的比例，两项取小的，inf 是不限");
                          }
                        }));
    return rows;
  }

  private List<Node> items(@Nullable Node node) {
    return node == null ? List.of() : yaml.items(node);
  }

  private List<String> required(Node item, Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      yaml.fault(item, "缺少 " + key);
      return List.of();
    }
    return words(node);
  }

  /** Words without blanks, which the rows of the lexicon are parted by. */
  private List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    for (ScalarNode word : yaml.texts(node)) {
      if (word.getValue().matches(".*\\s.*")) {
        yaml.fault(word, "词里不能有空格");
      } else {
        words.add(word.getValue());
      }
    }
    return words;
  }

  private static Node at(Map<String, Node> fields, String key, Node otherwise) {
    return fields.getOrDefault(key, otherwise);
  }

  private static String value(Map<String, Node> fields, String key, String otherwise) {
    return fields.get(key) instanceof ScalarNode text ? text.getValue().strip() : otherwise;
  }
}
