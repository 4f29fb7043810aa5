package heshu.report.html;

import heshu.article.Article;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Claim;
import heshu.claim.RuledOut;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article with its figures marked by what became of them.
 *
 * @param href its text, empty where that is left out
 * @param counts how many figures have each status
 * @param paragraphs its text, the title first; empty where it stands elsewhere or is left out
 */
public record ArticlePage(
    Article article,
    String anchor,
    String href,
    Map<Status, Integer> counts,
    List<Paragraph> paragraphs) {

  /**
   * One section, cut at its figures.
   *
   * @param line where it begins in the file
   * @param counts how many of its figures have each status
   */
  public record Paragraph(
      SectionKind kind, int line, Map<Status, Integer> counts, List<Piece> pieces) {}

  /** An article as one page shows it, by its text where that stands there. */
  static ArticlePage of(
      Article article, List<Claim> claims, Anchors anchors, int page, boolean text) {
    Map<Section, List<Claim>> bySection = new IdentityHashMap<>();
    for (Claim claim : claims) {
      bySection.computeIfAbsent(claim.mention().section(), s -> new ArrayList<>()).add(claim);
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    if (text) {
      for (Section section : article.sections()) {
        List<Claim> own = bySection.getOrDefault(section, List.of());
        paragraphs.add(paragraph(article, section, own, anchors, page));
      }
    }
    return new ArticlePage(
        article,
        anchors.of(article),
        anchors.href(article, page),
        counts(claims, anchors),
        paragraphs);
  }

  private static Paragraph paragraph(
      Article article, Section section, List<Claim> claims, Anchors anchors, int page) {
    String text = section.text();
    List<Piece.Mark> marks = claims.stream().map(c -> mark(c, anchors, page)).toList();
    int line = article.source().position(section.mapped().span(0, 0).start()).line();
    List<Piece> pieces = Piece.cut(text, 0, text.length(), marks);
    return new Paragraph(section.kind(), line, counts(claims, anchors), pieces);
  }

  private static Map<Status, Integer> counts(List<Claim> claims, Anchors anchors) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    claims.forEach(c -> counts.merge(anchors.status(c), 1, Integer::sum));
    return counts;
  }

  /** What nothing links to has no anchor, what the legend tells no words: most figures are such. */
  private static Piece.Mark mark(Claim claim, Anchors anchors, int page) {
    Status status = anchors.status(claim);
    String decidedBy = anchors.decidedBy(claim, page);
    String why = anchors.ruledOut(claim).map(ArticlePage::told).orElse("");
    return new Piece.Mark(
        claim.mention().start(),
        claim.mention().end(),
        status.css(),
        decidedBy.isEmpty() ? "" : anchors.of(claim),
        decidedBy,
        status == Status.UNCHECKED ? "" : status.zh() + why);
  }

  private static String told(RuledOut pair) {
    return "：与“" + pair.fellow().quote() + "”" + pair.reason();
  }

  public String id() {
    return article.id();
  }

  public String name() {
    return article.name();
  }

  public String outlet() {
    return article.outlet();
  }

  public String published() {
    return article.publication().toString();
  }

  public String publishedFrom() {
    return switch (article.publication().source()) {
      case FRONT_MATTER -> "文件头";
      case META -> "网页信息";
      case FILE_NAME -> "文件名";
      case TEXT -> "正文";
      case OPTION -> "命令行";
      case UNKNOWN -> "未知";
    };
  }

  public int count(Status status) {
    return counts.getOrDefault(status, 0);
  }

  public int figures() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether some figure of it is in a finding. */
  public boolean isInQuestion() {
    return count(Status.CONTRADICTED) + count(Status.STALE) + count(Status.WORDING) > 0;
  }
}
