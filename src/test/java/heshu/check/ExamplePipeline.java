package heshu.check;

import heshu.article.Article;
import heshu.article.Section;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.claim.relation.ShareOfWhole;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the texts of examples become facts for the rules. */
public final class ExamplePipeline {

  /** What the rules are given. */
  public record Facts(List<Reading> readings, List<? extends Subject> pairs) {}

  private ExamplePipeline() {}

  public static Function<List<Article>, List<Result>> with(RuleBook book) {
    return articles -> results(book, facts(articles));
  }

  public static List<Result> results(RuleBook book, Facts facts) {
    return new Checker(book).check(facts.readings(), facts.pairs()).results();
  }

  /** The whole, the part and the share where a line has three figures. */
  public static Facts facts(List<Article> articles) {
    return new Facts(articles.stream().map(ExamplePipeline::read).toList(), List.of());
  }

  private static final Pattern FIGURE = Pattern.compile("(近?)(\\d+(?:\\.\\d+)?)(%|亿元|\\p{IsHan})");

  private static Reading read(Article article) {
    List<Claim> claims = new ArrayList<>();
    List<Subject> relations = new ArrayList<>();
    for (Section section : article.sections()) {
      List<Claim> own = new ArrayList<>();
      Matcher m = FIGURE.matcher(section.text());
      while (m.find()) {
        Mention mention = new Mention(article, section, m.start(), m.end());
        own.add(new Claim(mention, FigureKind.LEVEL, quantity(m), Context.UNKNOWN));
      }
      if (own.size() == 3) {
        boolean stated = section.text().contains("占") && !section.text().contains("另占");
        relations.add(new ShareOfWhole(List.of(own.get(1)), own.get(0), own.get(2), stated));
      }
      claims.addAll(own);
    }
    return new Reading(article, claims, relations);
  }

  private static Quantity quantity(Matcher m) {
    Rational n = Rational.of(m.group(2));
    int scale = Math.max(0, new BigDecimal(m.group(2)).scale());
    boolean percent = m.group(3).equals("%");
    Rational u = Rational.powerOfTen(-scale);
    Interval admits =
        !percent
            ? Interval.point(n)
            : m.group(1).isEmpty()
                ? Interval.halfOpen(n.minus(u.over(Rational.of(2))), n.plus(u))
                : Interval.halfOpen(n.minus(u), n.plus(u));
    Measure measure =
        percent
            ? Measure.PERCENT
            : new Measure(m.group(3), Dimension.COUNT, m.group(3), Rational.ONE);
    return new Quantity(null, admits, admits, measure, null);
  }
}
