package heshu.report.html;

import heshu.article.Article;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Claim;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An article with its figures marked by what became of them.
 *
 * @param counts how many figures have each status
 * @param paragraphs its text, the title first; empty where the full text is left out
 */
public record ArticlePage(
    Article article, String anchor, Map<Status, Integer> counts, List<Paragraph> paragraphs) {

  /** One section, cut at its figures. */
  public record Paragraph(SectionKind kind, List<Piece> pieces) {}

  static ArticlePage of(
      Article article, String anchor, List<Claim> claims, boolean full, Anchors anchors) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    claims.forEach(c -> counts.merge(anchors.status(c), 1, Integer::sum));
    List<Paragraph> paragraphs = new ArrayList<>();
    if (full) {
      for (Section section : article.sections()) {
        List<Piece.Mark> marks =
            claims.stream()
                .filter(c -> c.mention().section() == section)
                .map(c -> mark(c, anchors))
                .toList();
        String text = section.text();
        paragraphs.add(new Paragraph(section.kind(), Piece.cut(text, 0, text.length(), marks)));
      }
    }
    return new ArticlePage(article, anchor, counts, paragraphs);
  }

  private static Piece.Mark mark(Claim claim, Anchors anchors) {
    Status status = anchors.status(claim);
    return new Piece.Mark(
        claim.mention().start(),
        claim.mention().end(),
        status.css(),
        anchors.of(claim),
        anchors.decidedBy(claim),
        status.zh());
  }

  public String id() {
    return article.id();
  }

  public String title() {
    return article.title().isEmpty() ? id() : article.title();
  }

  public String outlet() {
    return article.outlet();
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
}
