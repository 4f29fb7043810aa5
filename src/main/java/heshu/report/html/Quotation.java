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
 * @param href the first figure in its article's text, empty where that is not shown
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
  /** So many characters around the figures are quoted; a sentence is longer only by mistake. */
  private static final int AROUND = 240;

  private record Where(Section section, Sentence sentence) {}

  /** One quotation a sentence, in the order in which the evidence names them. */
  static List<Quotation> of(List<Evidence> evidence, Anchors anchors, int page) {
    Map<Where, List<Evidence>> groups = new LinkedHashMap<>();
    for (Evidence piece : evidence) {
      Mention m = piece.mention();
      Where where = new Where(m.section(), m.section().sentenceAt(m.start()));
      groups.computeIfAbsent(where, w -> new ArrayList<>()).add(piece);
    }
    List<Quotation> quotations = new ArrayList<>();
    groups.forEach((where, group) -> quotations.add(of(where, group, anchors, page)));
    return quotations;
  }

  private static Quotation of(Where where, List<Evidence> group, Anchors anchors, int page) {
    String text = where.section().text();
    List<Sentence> sentences = where.section().sentences();
    int index = sentences.indexOf(where.sentence());
    int from = group.stream().mapToInt(e -> e.mention().start()).min().orElse(0) - AROUND;
    int to = group.stream().mapToInt(e -> e.mention().end()).max().orElse(0);
    int start = Math.max(from, where.sentence().start());
    int end = Math.max(to, Math.min(to + AROUND, where.sentence().end()));
    List<Piece> pieces = new ArrayList<>();
    if (start > where.sentence().start()) {
      pieces.add(new Piece("……", null));
    }
    pieces.addAll(
        Piece.cut(text, start, end, group.stream().map(e -> mark(e, anchors, page)).toList()));
    if (end < where.sentence().end()) {
      pieces.add(new Piece("……", null));
    }
    Mention first = group.get(0).mention();
    return new Quotation(
        first.article().name(),
        first.article().outlet(),
        first.article().publication().toString(),
        TextReport.place(first),
        anchors.inText(group.get(0), page),
        index > 0 ? last(sentences.get(index - 1).of(text)) : "",
        pieces,
        index + 1 < sentences.size() ? first(sentences.get(index + 1).of(text)) : "");
  }

  private static Piece.Mark mark(Evidence evidence, Anchors anchors, int page) {
    Mention m = evidence.mention();
    return new Piece.Mark(m.start(), m.end(), "hit", "", anchors.inText(evidence, page), "");
  }

  private static String first(String sentence) {
    return sentence.length() <= AROUND ? sentence : sentence.substring(0, AROUND) + "……";
  }

  private static String last(String sentence) {
    int over = sentence.length() - AROUND;
    return over <= 0 ? sentence : "……" + sentence.substring(over);
  }
}
