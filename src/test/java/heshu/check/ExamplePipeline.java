package heshu.check;

import heshu.align.Aligner;
import heshu.align.References;
import heshu.check.page.ExampleRun;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.desk.ReferenceTables;
import heshu.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the texts of examples become facts for the rules: as heshu.Pipeline does. */
public final class ExamplePipeline {
  private static final Extractor EXTRACTOR = new Extractor();

  /** What the rules are given. */
  public record Facts(
      List<Reading> readings, List<Reading> tables, List<? extends Subject> pairs) {}

  private ExamplePipeline() {}

  public static Function<ExampleRun.Material, List<Result>> with(RuleBook book) {
    return material -> results(book, facts(material));
  }

  public static List<Result> results(RuleBook book, Facts facts) {
    return new Checker(book).check(facts.readings(), facts.tables(), facts.pairs()).results();
  }

  public static Facts facts(ExampleRun.Material material) {
    List<Reading> readings = material.articles().stream().map(EXTRACTOR::read).toList();
    References references = ReferenceTables.of(material.tables());
    List<Subject> pairs = new ArrayList<>(new Aligner().align(readings));
    readings.forEach(reading -> pairs.addAll(references.held(reading)));
    return new Facts(readings, references.tables(), pairs);
  }
}
