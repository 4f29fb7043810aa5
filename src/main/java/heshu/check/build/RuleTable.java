package heshu.check.build;

import heshu.check.Message;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.check.page.Example;
import heshu.check.page.RulePage;
import heshu.claim.relation.Bounds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rules as a table, for editors who write no DRL: between what an indicator can lie. Each row is
 * made into a rule of the same mechanism.
 *
 * @param pages by id: title, message and the row's examples
 */
public record RuleTable(
    List<RuleSource> sources, Map<String, RulePage> pages, List<RuleError> errors) {
  /** The columns by the names that a table may give them; the last four may be left out. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("规则", "rule");
    COLUMNS.put("指标", "indicator");
    COLUMNS.put("单位", "measure");
    COLUMNS.put("最低", "lowest");
    COLUMNS.put("最高", "highest");
    COLUMNS.put("级别", "severity");
    COLUMNS.put("说明", "message");
    COLUMNS.put("范围", "scope");
    COLUMNS.put("应报", "reported");
    COLUMNS.put("不报", "silent");
  }

  private static final Set<String> OPTIONAL = Set.of("scope", "reported", "silent");

  public RuleTable {
    sources = List.copyOf(sources);
    pages = new TreeMap<>(pages);
    errors = List.copyOf(errors);
  }

  /** The tables below a folder of rules: a file that ends in .csv in the folder of a family. */
  public static RuleTable in(Path folder) throws IOException {
    RuleTable all = new RuleTable(new ArrayList<>(), new TreeMap<>(), List.of());
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        all = all.and(read(path, Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
    return all;
  }

  private RuleTable and(RuleTable more) {
    Map<String, RulePage> allPages = new TreeMap<>(pages);
    allPages.putAll(more.pages);
    return new RuleTable(
        Stream.concat(sources.stream(), more.sources.stream()).toList(),
        allPages,
        Stream.concat(errors.stream(), more.errors.stream()).toList());
  }

  /** Reads one table; {@code path} is below the folder of rules. */
  static RuleTable read(String path, String text) {
    List<RuleError> errors = new ArrayList<>();
    if (!path.contains("/")) {
      errors.add(new RuleError(path, 0, 0, "", "表须放在一类规则的文件夹里，如 scale/" + path));
      return new RuleTable(List.of(), Map.of(), errors);
    }
    List<CsvFile.Row> rows = new CsvFile(path, errors::add).rows(text);
    Map<String, Integer> columns = rows.isEmpty() ? Map.of() : columns(rows.get(0), errors);
    if (rows.isEmpty()) {
      errors.add(
          new RuleError(path, 0, 0, "", "表是空的；第一行须是列名：" + String.join(",", COLUMNS.keySet())));
    }
    List<RuleSource> sources = new ArrayList<>();
    Map<String, RulePage> pages = new TreeMap<>();
    String family = path.substring(0, path.indexOf('/'));
    for (CsvFile.Row row :
        errors.isEmpty() ? rows.subList(1, rows.size()) : List.<CsvFile.Row>of()) {
      RuleRow rule = new RuleRow(family, row, columns);
      List<RuleError> wrong = rule.errors();
      if (pages.containsKey(rule.id())) {
        wrong.add(row.error(row.cell(0), "规则 " + rule.id() + " 写了两行；请各起一个名称"));
      }
      errors.addAll(wrong);
      if (wrong.isEmpty()) {
        sources.add(rule.source());
        pages.put(rule.id(), rule.page());
      }
    }
    return new RuleTable(sources, pages, errors);
  }

  private static Map<String, Integer> columns(CsvFile.Row head, List<RuleError> errors) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < head.cells().size(); i++) {
      CsvFile.Cell cell = head.cell(i);
      String name = COLUMNS.getOrDefault(cell.text(), cell.text());
      if (COLUMNS.containsValue(name)) {
        columns.put(name, i);
      } else {
        errors.add(
            head.error(
                cell, "没有 " + cell.text() + " 这一列；可用 " + String.join("、", COLUMNS.keySet())));
      }
    }
    COLUMNS.forEach(
        (chinese, name) -> {
          if (!columns.containsKey(name) && !OPTIONAL.contains(name)) {
            errors.add(head.error(head.cell(0), "缺少 " + chinese + " 这一列"));
          }
        });
    return columns;
  }

  /** One row, one rule. */
  private record RuleRow(String family, CsvFile.Row row, Map<String, Integer> columns) {

    private CsvFile.Cell cell(String column) {
      return row.cell(columns.getOrDefault(column, -1));
    }

    private String text(String column) {
      return cell(column).text().strip();
    }

    String id() {
      return text("rule");
    }

    List<RuleError> errors() {
      List<RuleError> errors = new ArrayList<>();
      if (!id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        errors.add(row.error(cell("rule"), "规则名用小写英文字母、数字和连字符，如 gdp-too-small"));
      }
      for (String column : List.of("indicator", "measure", "message")) {
        if (text(column).isEmpty()) {
          errors.add(row.error(cell(column), "这一格不能空着"));
        }
      }
      for (String column : List.of("lowest", "highest")) {
        if (!text(column).isEmpty() && !Bounds.isNumber(text(column))) {
          errors.add(row.error(cell(column), "须是数，可带万、亿，如 1.2万亿；单位另写一列"));
        }
      }
      if (text("lowest").isEmpty() && text("highest").isEmpty()) {
        errors.add(row.error(cell("lowest"), "最低、最高至少写一个"));
      }
      if (!Set.of("error", "warning", "note").contains(text("severity"))) {
        errors.add(row.error(cell("severity"), "级别须是 error、warning 或 note"));
      }
      return errors;
    }

    RuleSource source() {
      String bounds =
          Stream.of("indicator", "scope", "measure", "lowest", "highest")
              .map(this::literal)
              .reduce((a, b) -> a + ", " + b)
              .orElseThrow();
      String drl =
          """
          package heshu.%s;

          import heshu.claim.Claim;
          import heshu.claim.relation.Bounds;
          import heshu.claim.relation.OutOfBounds;

          global heshu.check.Findings findings;

          rule "%s"
              @severity("%s")
              @since("")
          when
              $c : Claim()
              $r : OutOfBounds() from Bounds.of( %s ).broken( $c )
          then
              findings.contradicted( "%s", $r, $r.steps() );
          end
          """
              .formatted(family, id(), text("severity"), bounds, id());
      return new RuleSource(family + "/" + id() + ".drl", drl);
    }

    private String literal(String column) {
      return '"' + text(column).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String where() {
      return "表 " + row.path() + " 第 " + row.line() + " 行";
    }

    RulePage page() {
      Message message = new Message(text("message"), text("message"));
      List<Example> examples = new ArrayList<>();
      Severity severity = Severity.valueOf(text("severity").toUpperCase(Locale.ROOT));
      if (!text("reported").isEmpty()) {
        examples.add(
            Example.reported(where(), row.line(), text("reported"), severity, message.zh()));
      }
      if (!text("silent").isEmpty()) {
        examples.add(Example.silent(where(), row.line(), text("silent")));
      }
      return new RulePage(
          family + "/" + id() + ".md",
          message,
          Map.of(Verdict.CONTRADICTED, message),
          List.of(),
          Map.of(),
          examples);
    }
  }
}
