package heshu.ledger;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Claim;
import heshu.claim.Mention;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of figures of one article, with the sentences that they stand in. */
final class FigureRows {
  private record Row(
      int article,
      int fact,
      int number,
      @Nullable Integer corrects,
      @Nullable String reason,
      String published,
      String recorded,
      int passage,
      Section section,
      int start,
      int end,
      Function<Mention, Claim> claim) {

    Entry in(Article text) {
      Claim told = claim.apply(new Mention(text, section, start, end));
      return new Entry(article, fact, number, corrects, reason, published, recorded, told);
    }
  }

  private final Function<List<Section>, Article> article;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Integer, Section> passages = new HashMap<>();

  /**
   * None yet.
   *
   * @param article makes it of the sentences that are read back
   */
  FigureRows(Function<List<Section>, Article> article) {
    this.article = article;
  }

  /** Takes a figure that is joined with its passage; those of one fact in their order. */
  void add(ResultSet row) throws SQLException {
    rows.add(
        new Row(
            row.getInt("article"),
            row.getInt("fact"),
            row.getInt("number"),
            Recall.number(row, "corrects"),
            row.getString("reason"),
            row.getString("published"),
            row.getString("recorded"),
            row.getInt("passage"),
            section(row),
            row.getInt("start_at"),
            row.getInt("end_at"),
            FigureColumns.claim(row)));
  }

  private Section section(ResultSet row) throws SQLException {
    int number = row.getInt("passage");
    Section section = passages.get(number);
    if (section == null) {
      String kind = row.getString("section");
      if (kind == null) {
        throw new SQLException("figure without passage " + number);
      }
      MappedText text = Places.text(row.getString("text"), row.getString("places"));
      section = Section.of(SectionKind.valueOf(kind), text);
      passages.put(number, section);
    }
    return section;
  }

  /** All of them. */
  List<Entry> all() {
    return entries(rows);
  }

  /** Of each fact the newest. */
  List<Entry> newest() {
    Map<Integer, Row> newest = new LinkedHashMap<>();
    rows.forEach(row -> newest.put(row.fact(), row));
    return entries(newest.values());
  }

  private List<Entry> entries(Collection<Row> wanted) {
    Map<Integer, Section> quoted = new TreeMap<>();
    wanted.forEach(row -> quoted.put(row.passage(), row.section()));
    Article text = article.apply(List.copyOf(quoted.values()));
    return wanted.stream().map(row -> row.in(text)).toList();
  }
}
