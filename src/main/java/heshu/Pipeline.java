package heshu;

import heshu.align.Aligner;
import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.Checked;
import heshu.check.Checker;
import heshu.check.Coverage;
import heshu.check.RuleBook;
import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The way of the data: read, extract, align, check; what comes out is for the reports. */
public final class Pipeline {
  private final Extractor extractor = new Extractor();
  private final Aligner aligner = new Aligner();
  private final Checker checker;

  public Pipeline(RuleBook rules) {
    this.checker = new Checker(rules);
  }

  public Audit run(List<InputFile> inputs) {
    return check(inputs.stream().map(Ingest::read).toList());
  }

  public Audit check(List<Ingested> inputs) {
    List<Problem> problems = new ArrayList<>();
    inputs.forEach(input -> problems.addAll(input.problems()));
    List<Article> articles =
        inputs.stream().map(Ingested::article).filter(Objects::nonNull).toList();
    List<Reading> readings = articles.stream().map(extractor::read).toList();
    List<Subject> pairs = aligner.align(readings);
    Checked checked = checker.check(readings, pairs);
    problems.addAll(checked.problems());
    List<Claim> claims = readings.stream().flatMap(reading -> reading.claims().stream()).toList();
    return new Audit(
        articles, claims, checked.results(), Coverage.of(claims, checked.results()), problems);
  }
}
