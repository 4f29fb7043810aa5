package heshu.report.html;

import heshu.article.Section;
import heshu.article.Sentence;
import heshu.check.Evidence;
import heshu.claim.Mention;
import heshu.report.TextReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that a result rests on, its figures marked, with a sentence before and one after.
 *
 * @param place {@code path:line:column} of the first figure
 * @param href the first figure in the article's text below, empty where that is not shown
 */
public record Quotation(
    String title,
    String outlet,
    String published,
    String place,
    String href,
    String before,
    List<Piece> sentence,
    String after) {

  private record Where(Section section, Sentence sentence) {}

  /** One quotation a sentence, in the order in which the evidence names them. */
  static List<Quotation> of(List<Evidence> evidence, Anchors anchors) {
    Map<Where, List<Evidence>> groups = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      Mention m = piece.mention();
      Where where = new Where(m.section(), m.section().sentenceAt(m.start()));
      groups.computeIfAbsent(where, w -> new ArrayList<>()).add(piece);
    }
    List<Quotation> quotations = new ArrayList<>();
    groups.forEach((where, group) -> quotations.add(of(where, group, anchors)));
    return quotations;
  }

  private static Quotation of(Where where, List<Evidence> group, Anchors anchors) {
    String text = where.section().text();
    List<Sentence> sentences = where.section().sentences();
    int index = sentences.indexOf(where.sentence());
    int end = group.stream().mapToInt(e -> e.mention().end()).max().orElse(0);
    List<Piece.Mark> marks =
        group.stream()
            .map(Evidence::mention)
            .map(m -> new Piece.Mark(m.start(), m.end(), "hit", "", "", ""))
            .toList();
    Mention first = group.get(0).mention();
    return new Quotation(
        first.article().title().isEmpty() ? first.article().id() : first.article().title(),
        first.article().outlet(),
        first.article().publication().toString(),
        TextReport.place(first),
        anchors.inText(group.get(0)),
        index > 0 ? sentences.get(index - 1).of(text) : "",
        Piece.cut(text, where.sentence().start(), Math.max(end, where.sentence().end()), marks),
        index + 1 < sentences.size() ? sentences.get(index + 1).of(text) : "");
  }
}
