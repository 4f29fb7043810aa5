package heshu.report.html;

import heshu.article.Article;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which page shows which article: all on one, or past a size an index and pages beside it.
 *
 * @param leaves the articles that each page beside the index shows; empty where all is on one
 * @param pages the page of each article by its id: 0 for the first, 1 for the first beside it
 */
record Layout(List<List<Article>> leaves, Map<String, Integer> pages, String index, String folder) {
  /** So many characters of article text stand on one page. */
  private static final int ONE_PAGE = 300_000;

  private static final int ONE_LEAF = 120_000;
  private static final int MOST_ARTICLES = 150;

  /** One page; what is beyond its size is left out, articles with findings come first. */
  static Layout single(Run run) {
    Set<Article> byWeight = new LinkedHashSet<>();
    run.findings().forEach(r -> r.evidence().forEach(e -> byWeight.add(e.mention().article())));
    byWeight.addAll(run.audit().articles());
    Map<String, Integer> pages = new HashMap<>();
    int length = 0;
    for (Article article : byWeight) {
      length += length(article);
      if (length <= ONE_PAGE) {
        pages.put(article.id(), 0);
      }
    }
    return new Layout(List.of(), pages, "", "");
  }

  /**
   * One page, or more where there is much to show.
   *
   * @param index the file name of the first page
   * @param folder the folder beside it for the others
   */
  static Layout of(Run run, String index, String folder) {
    List<Article> articles = run.audit().articles();
    int length = articles.stream().mapToInt(Layout::length).sum();
    if (length <= ONE_PAGE && articles.size() <= MOST_ARTICLES) {
      return single(run);
    }
    List<List<Article>> leaves = new ArrayList<>();
    Map<String, Integer> pages = new HashMap<>();
    int room = 0;
    for (Article article : articles) {
      room -= length(article);
      if (room < 0 || leaves.get(leaves.size() - 1).size() == MOST_ARTICLES) {
        leaves.add(new ArrayList<>());
        room = ONE_LEAF - length(article);
      }
      leaves.get(leaves.size() - 1).add(article);
      pages.put(article.id(), leaves.size());
    }
    return new Layout(leaves, pages, index, folder);
  }

  private static int length(Article article) {
    return article.sections().stream().mapToInt(s -> s.text().length()).sum();
  }

  boolean isOnePage() {
    return leaves.isEmpty();
  }

  boolean shows(Article article) {
    return pages.containsKey(article.id());
  }

  int pageOf(Article article) {
    return pages.getOrDefault(article.id(), 0);
  }

  static String file(int leaf) {
    return leaf + ".html";
  }

  /** The address of an anchor on one page, seen from another. */
  String href(int from, int to, String anchor) {
    String page =
        from == to ? "" : to == 0 ? "../" + index : (from == 0 ? folder + "/" : "") + file(to);
    return page + "#" + anchor;
  }
}
