package heshu.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results by the article that their first figure stands in. */
public record ArticleGroup(String article, List<Finding> results) {

  static List<ArticleGroup> of(List<Finding> results) {
    Map<String, List<Finding>> byArticle = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Finding finding : results) {
      var article = finding.result().evidence().get(0).mention().article();
      byArticle.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(finding);
      names.put(article.id(), article.name());
    }
    List<ArticleGroup> groups = new ArrayList<>();
    byArticle.forEach((id, own) -> groups.add(new ArticleGroup(names.getOrDefault(id, id), own)));
    return groups;
  }
}
