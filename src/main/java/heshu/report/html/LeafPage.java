package heshu.report.html;

import heshu.check.Verdict;
import java.util.List;

/** A page beside the first one: the texts of some articles and what agrees in them. */
public final class LeafPage {
  private final Pages pages;
  private final Assets assets;
  private final int number;
  private final List<ArticlePage> articles;

  LeafPage(Pages pages, Assets assets, int number) {
    this.pages = pages;
    this.assets = assets;
    this.number = number;
    this.articles =
        pages.layout().leaves().get(number - 1).stream()
            .map(article -> pages.article(article, number))
            .toList();
  }

  public Assets assets() {
    return assets;
  }

  public int number() {
    return number;
  }

  public int last() {
    return pages.layout().leaves().size();
  }

  public List<ArticlePage> articles() {
    return articles;
  }

  public List<ArticleGroup> agreements() {
    return ArticleGroup.of(pages.results(Verdict.CONSISTENT, number));
  }

  public List<ArticleGroup> undecided() {
    return ArticleGroup.of(pages.results(Verdict.UNDECIDED, number));
  }

  /** The first page, seen from here. */
  public String index() {
    return "../" + pages.layout().index();
  }

  public String previous() {
    return number == 1 ? "" : Layout.file(number - 1);
  }

  public String next() {
    return number == last() ? "" : Layout.file(number + 1);
  }
}
