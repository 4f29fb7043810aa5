package heshu.check;

import heshu.article.Problem;
import java.util.List;

/**
 * What a check gave.
 *
 * @param results in the order of the articles, then of the text, then of the rules' ids
 * @param problems rules that failed or never ended, each with the article it happened in
 */
public record Checked(List<Result> results, List<Problem> problems) {
  public Checked {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }
}
