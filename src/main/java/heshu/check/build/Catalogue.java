package heshu.check.build;

import heshu.check.Precision;
import heshu.check.RuleInfo;
import heshu.check.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the list of all rules, rules/README.md. */
public final class Catalogue {
  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("arithmetic", "算术：部分与整体、增减与变化、平均与合计");
    FAMILIES.put("scale", "量级：万与亿、单位与币种");
    FAMILIES.put("agreement", "一致：标题与正文、文章与文章、前后时间");
    FAMILIES.put("list", "列举：项数、重复与成员");
    FAMILIES.put("calendar", "日历：日期、星期与时长");
    FAMILIES.put("order", "次序：名次、首次与最高");
    FAMILIES.put("usage", "用法：数字的写法与逻辑");
    FAMILIES.put("reference", "参考：与参考数据核对");
  }

  private Catalogue() {}

  /** Takes the folder of rules and the file of judgements. */
  public static void main(String[] args) throws IOException, RuleFolder.BrokenRules {
    Path folder = Path.of(args[0]);
    byte[] text =
        text(RuleFolder.compile(folder, "").index().rules(), Precision.read(Path.of(args[1])))
            .getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("README.md"), text);
  }

  /** The page's text. */
  public static String text(List<RuleInfo> rules, Map<String, Precision> judged) {
    StringBuilder text = new StringBuilder();
    text.append("# 规则目录\n\n");
    text.append("本页由程序生成（见 CONTRIBUTING），请勿手改。每条规则两个文件：条件（.drl）与说明（.md）。");
    text.append("共 ").append(rules.size()).append(" 条。\n\n");
    text.append("“对/判”是在真实报道上报出的 error 与 warning 逐条对照原文后，判为对的与判过的条数");
    text.append("（src/test/resources/judgements.tsv）；没有报过的空着。\n");
    Map<String, List<RuleInfo>> byFamily =
        rules.stream().collect(Collectors.groupingBy(RuleInfo::family));
    List<String> families = new ArrayList<>(FAMILIES.keySet());
    byFamily.keySet().stream().filter(f -> !families.contains(f)).sorted().forEach(families::add);
    for (String family : families) {
      List<RuleInfo> own = byFamily.getOrDefault(family, List.of());
      if (!own.isEmpty()) {
        text.append("\n## ").append(FAMILIES.getOrDefault(family, family)).append("\n\n");
        text.append("| 规则 | 报告什么 | 级别 | 对/判 | 结论 | 始于 |\n|---|---|---|---|---|---|\n");
        own.forEach(rule -> text.append(row(rule, judged.get(rule.id()))));
      }
    }
    return text.toString();
  }

  private static String row(RuleInfo rule, @Nullable Precision judged) {
    String verdicts =
        rule.messages().keySet().stream()
            .sorted()
            .map(Catalogue::word)
            .collect(Collectors.joining("、"));
    return "| [%s](%s/%s.md) | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.id(),
            rule.family(),
            rule.id(),
            rule.title().zh(),
            rule.severity().label(),
            judged == null ? "" : judged,
            verdicts,
            rule.since());
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "不符";
      case CONSISTENT -> "相符";
      case STALE -> "过时";
      case WORDING -> "用语";
      case UNDECIDED -> "未决";
    };
  }
}
