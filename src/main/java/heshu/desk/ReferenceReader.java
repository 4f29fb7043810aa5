package heshu.desk;

import heshu.align.References;
import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Figure;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Scope;
import heshu.claim.TimeExpression;
import heshu.extract.figure.FigureReader;
import heshu.extract.time.TimeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of reference figures: indicator, scope, period, value and source of each. */
final class ReferenceReader {
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?)?");
  private static final FigureReader FIGURES = FigureReader.standard();
  private static final TimeReader TIMES = new TimeReader();

  private final Faults faults;
  private final List<Reading> tables = new ArrayList<>();
  private final List<References.Row> rows = new ArrayList<>();

  ReferenceReader(Faults faults) {
    this.faults = faults;
  }

  /** One row of a table as written, each cell with its place. */
  record Entry(Cell indicator, Cell scope, Cell period, Cell value, Cell source) {}

  /** Words of a table; {@code offset} is where they stand in their line. */
  record Cell(String text, Faults.Place place) {}

  /** Adds a table by its name, as given, and its text. */
  void read(String name, String text, List<Entry> entries) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Section> lines = lines(content);
    Article table =
        new Article(name, new SourceText(content), "参考数据", Publication.UNKNOWN, "", lines);
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : entries) {
      Claim claim = claim(table, entry);
      if (claim != null) {
        claims.add(claim);
        rows.add(new References.Row(claim, entry.source().text()));
      }
    }
    tables.add(new Reading(table, claims, List.of()));
  }

  References references() {
    return new References(tables, rows);
  }

  private static List<Section> lines(String text) {
    List<Section> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(Section.of(SectionKind.TABLE, MappedText.at(start, line)));
      start += line.length() + 1;
    }
    return lines;
  }

  private @Nullable Claim claim(Article table, Entry entry) {
    TimeExpression time = time(entry.period());
    List<Figure> figures = FIGURES.read(entry.value().text(), List.of());
    boolean one = figures.size() == 1 && figures.get(0).quote().equals(entry.value().text());
    if (!one) {
      faults.add(
          entry.value().place(), "数值须是一个数，连同单位，如 36102.6亿元，不能是“" + entry.value().text() + "”");
    }
    for (Map.Entry<String, Cell> required :
        Map.of("指标", entry.indicator(), "范围", entry.scope(), "来源", entry.source()).entrySet()) {
      if (required.getValue().text().isBlank()) {
        faults.add(required.getValue().place(), "缺少" + required.getKey());
        one = false;
      }
    }
    if (!one || time == null) {
      return null;
    }
    Figure figure = figures.get(0);
    Faults.Place place = entry.value().place();
    Section line = table.sections().get(place.line() - 1);
    int start = Math.max(0, line.text().indexOf(figure.quote(), place.column() - 1));
    boolean instant = time.kind() == TimeExpression.Kind.AS_OF;
    Context context =
        new Context(
            entry.indicator().text(),
            scope(entry.scope().text()),
            time.interval(),
            instant,
            Basis.NONE,
            "");
    return new Claim(
        new Mention(table, line, start, start + figure.quote().length()),
        figure.kind(),
        figure.quantity(),
        context);
  }

  /** 北京市, or 北京市·金融领域. */
  private static Scope scope(String written) {
    int dot = written.indexOf('·');
    return dot < 0
        ? new Scope(written, "", "")
        : new Scope(written.substring(0, dot), written.substring(dot + 1), "");
  }

  private @Nullable TimeExpression time(Cell cell) {
    List<TimeExpression> told = TIMES.read(words(cell.text()), Publication.UNKNOWN, null);
    if (told.size() == 1 && told.get(0).interval() != null) {
      return told.get(0);
    }
    faults.add(cell.place(), "时间须写明起止，如 2020年、2020年末、2021年1至7月、2020-09，不能是“" + cell.text() + "”");
    return null;
  }

  private static String words(String period) {
    Matcher iso = ISO.matcher(period);
    if (!iso.matches()) {
      return period;
    }
    return part(iso, "year", "年") + part(iso, "month", "月") + part(iso, "day", "日");
  }

  private static String part(Matcher iso, String name, String word) {
    String digits = iso.group(name);
    return digits == null ? "" : Integer.parseInt(digits) + word;
  }
}
