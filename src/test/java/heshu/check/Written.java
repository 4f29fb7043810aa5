package heshu.check;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.quantity.Dimension;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** An article of one line with claims made by hand, for tests that need no extraction. */
final class Written {
  static final Measure ITEMS = new Measure("项", Dimension.COUNT, "项", Rational.ONE);
  private final Article article;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Subject> relations = new ArrayList<>();

  Written(String id, String text) {
    Section section = Section.of(SectionKind.BODY, MappedText.at(0, text));
    article = new Article(id, new SourceText(text), "", Publication.UNKNOWN, "", List.of(section));
  }

  Claim claim(String quote, String lo, String hi, Measure measure) {
    return claim(quote, Interval.closed(Rational.of(lo), Rational.of(hi)), measure);
  }

  Claim claim(String quote, Interval admits, Measure measure) {
    Section section = article.sections().get(0);
    int start = section.text().indexOf(quote);
    Mention mention = new Mention(article, section, start, start + quote.length());
    Quantity quantity = new Quantity(null, admits, admits, measure, null);
    Claim claim = new Claim(mention, FigureKind.LEVEL, quantity, Context.UNKNOWN);
    claims.add(claim);
    return claim;
  }

  <S extends Subject> S relate(S relation) {
    relations.add(relation);
    return relation;
  }

  Reading reading() {
    return new Reading(article, claims, relations);
  }
}
