package heshu.gate;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.Span;
import heshu.claim.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Waivers in comments of an article: each speaks of the paragraph it stands in, ends or precedes.
 */
final class ArticleWaivers {
  private static final String WORD = "heshu-ignore";
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*" + WORD + "(?:\\s+(?<rule>[\\w-]+))?(?<reason>.*?)-->", Pattern.DOTALL);

  private ArticleWaivers() {}

  static boolean mayStandIn(Article article) {
    return article.source().text().contains(WORD);
  }

  static List<Waiver> of(Article article) {
    String source = article.source().text();
    List<Waiver> waivers = new ArrayList<>();
    if (!mayStandIn(article) || article.sections().isEmpty()) {
      return waivers;
    }
    Matcher m = COMMENT.matcher(source);
    while (m.find()) {
      String rule = m.group("rule") == null ? "" : m.group("rule");
      String reason = m.group("reason").strip().replaceAll("\\s+", " ");
      Section target = target(article, m.start(), m.end());
      waivers.add(
          new Waiver(rule, "", target, reason, "", null, place(article, m.start(), m.group())));
    }
    return waivers;
  }

  /** The section around the comment or right before it, else the next one, else the last. */
  private static Section target(Article article, int start, int end) {
    String source = article.source().text();
    Section next = null;
    int nearest = Integer.MAX_VALUE;
    for (Section section : article.sections()) {
      Span span = section.mapped().span(0, section.text().length());
      boolean around = span.start() <= start && end <= span.end();
      if (around || span.end() <= start && isOneLine(source.substring(span.end(), start))) {
        return section;
      }
      if (span.start() >= end && span.start() < nearest) {
        nearest = span.start();
        next = section;
      }
    }
    List<Section> all = article.sections();
    return next == null ? all.get(all.size() - 1) : next;
  }

  private static boolean isOneLine(String between) {
    return between.chars().noneMatch(c -> c == '\n' || c == '<');
  }

  private static Mention place(Article article, int start, String comment) {
    Section section = Section.of(SectionKind.BODY, MappedText.at(start, comment));
    return new Mention(article, section, 0, comment.length());
  }
}
