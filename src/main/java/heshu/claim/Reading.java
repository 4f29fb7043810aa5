package heshu.claim;

import heshu.article.Article;
import java.util.List;

/**
 * What was read in one article.
 *
 * @param claims in the order of the text
 * @param relations what the text itself ties together, for the rules
 */
public record Reading(Article article, List<Claim> claims, List<Subject> relations) {
  public Reading {
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }
}
