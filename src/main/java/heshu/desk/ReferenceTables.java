package heshu.desk;

import heshu.align.References;
import heshu.check.build.CsvFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The tables of reference figures that a desk keeps, as CSV or as a YAML list. */
public final class ReferenceTables {
  private static final List<String> COLUMNS =
      List.of("indicator", "scope", "period", "value", "source");
  private static final Map<String, String> CHINESE =
      Map.of("指标", "indicator", "范围", "scope", "时间", "period", "数值", "value", "来源", "source");

  private final Faults faults;

  ReferenceTables(Faults faults) {
    this.faults = faults;
  }

  /**
   * Reads tables that an example shows.
   *
   * @throws DeskException where it is none
   */
  public static References of(List<String> tables) {
    Faults faults = new Faults();
    ReferenceReader reader = new ReferenceReader(faults);
    for (int i = 0; i < tables.size(); i++) {
      String name = "表" + (i + 1);
      String csv = tables.get(i);
      reader.read(name, csv, new ReferenceTables(faults).csv(Path.of(name), csv));
    }
    faults.raise();
    return reader.references();
  }

  References read(List<Path> files) {
    if (files.isEmpty()) {
      return References.NONE;
    }
    ReferenceReader reader = new ReferenceReader(faults);
    for (Path file : files) {
      try {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        boolean yaml = file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
        reader.read(file.toString(), text, yaml ? yaml(file, text) : csv(file, text));
      } catch (IOException e) {
        faults.add(file, "参考数据读不了；请检查路径与权限，内容应为 UTF-8");
      }
    }
    return reader.references();
  }

  private List<ReferenceReader.Entry> csv(Path file, String text) {
    List<CsvFile.Row> rows = new CsvFile(file.toString(), faults::add).rows(text);
    List<ReferenceReader.Entry> entries = new ArrayList<>();
    if (rows.isEmpty()) {
      faults.add(file, "参考数据是空的；第一行须是列名：指标,范围,时间,数值,来源");
      return entries;
    }
    Map<String, Integer> columns = columns(rows.get(0));
    if (columns.size() == COLUMNS.size()) {
      for (CsvFile.Row row : rows.subList(1, rows.size())) {
        entries.add(
            entry(
                name -> {
                  CsvFile.Cell cell = row.cell(columns.getOrDefault(name, -1));
                  return new ReferenceReader.Cell(cell.text(), place(file, row, cell));
                }));
      }
    }
    return entries;
  }

  private static Faults.Place place(Path file, CsvFile.Row row, CsvFile.Cell cell) {
    return new Faults.Place(file, row.line(), cell.column(), row.source());
  }

  private Map<String, Integer> columns(CsvFile.Row head) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < head.cells().size(); i++) {
      CsvFile.Cell cell = head.cell(i);
      String name = CHINESE.getOrDefault(cell.text(), cell.text());
      if (COLUMNS.contains(name)) {
        columns.put(name, i);
      } else {
        Set<String> known = new TreeSet<>(CHINESE.keySet());
        known.addAll(COLUMNS);
        faults.add(
            head.error(cell, "没有 " + cell.text() + " 这一列" + YamlFile.instead(cell.text(), known)));
      }
    }
    List<String> missing = COLUMNS.stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      String message = "第一行须是列名：指标,范围,时间,数值,来源；缺少 " + String.join("、", missing);
      faults.add(head.error(head.cell(0), message));
    }
    return columns;
  }

  private List<ReferenceReader.Entry> yaml(Path file, String written) {
    YamlFile yaml = new YamlFile(file, written, faults);
    List<ReferenceReader.Entry> entries = new ArrayList<>();
    for (Node item : yaml.root().map(yaml::items).orElse(List.of())) {
      Map<String, Node> fields = yaml.fields(item, new TreeSet<>(COLUMNS));
      entries.add(
          entry(
              name -> {
                Node node = fields.getOrDefault(name, item);
                String words = node instanceof ScalarNode text ? text.getValue().strip() : "";
                return new ReferenceReader.Cell(words, yaml.place(node));
              }));
    }
    return entries;
  }

  private static ReferenceReader.Entry entry(Function<String, ReferenceReader.Cell> cells) {
    return new ReferenceReader.Entry(
        cells.apply("indicator"),
        cells.apply("scope"),
        cells.apply("period"),
        cells.apply("value"),
        cells.apply("source"));
  }
}
