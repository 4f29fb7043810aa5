package heshu.check;

import heshu.align.Aligner;
import heshu.article.Article;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.extract.Extractor;
import java.util.List;
import java.util.function.Function;

/** How the texts of examples become facts for the rules: as heshu.Pipeline does. */
public final class ExamplePipeline {
  private static final Extractor EXTRACTOR = new Extractor();

  /** What the rules are given. */
  public record Facts(List<Reading> readings, List<? extends Subject> pairs) {}

  private ExamplePipeline() {}

  public static Function<List<Article>, List<Result>> with(RuleBook book) {
    return articles -> results(book, facts(articles));
  }

  public static List<Result> results(RuleBook book, Facts facts) {
    return new Checker(book).check(facts.readings(), facts.pairs()).results();
  }

  public static Facts facts(List<Article> articles) {
    List<Reading> readings = articles.stream().map(EXTRACTOR::read).toList();
    return new Facts(readings, new Aligner().align(readings));
  }
}
