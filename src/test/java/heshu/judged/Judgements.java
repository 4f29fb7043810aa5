package heshu.judged;

import heshu.Pipeline;
import heshu.check.Audit;
import heshu.check.Result;
import heshu.check.RuleBook;
import heshu.ingest.Ingest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks folders and holds the findings against the judgements: {@code JUDGEMENTS.tsv "FOLDER
 * FOLDER"}.
 */
public final class Judgements {
  private Judgements() {}

  public static void main(String[] args) throws IOException {
    Pipeline pipeline = new Pipeline(RuleBook.shipped());
    List<Result> findings = new ArrayList<>();
    Set<String> articles = new HashSet<>();
    for (String folder : args[1].split(" ")) {
      Audit audit = pipeline.run(Ingest.list(List.of(folder)));
      audit.results().stream().filter(Result::isFinding).forEach(findings::add);
      audit.articles().forEach(a -> articles.add(a.id().substring(a.id().lastIndexOf('/') + 1)));
    }
    Judged judged = new Judged(Judgement.read(Path.of(args[0])), findings, articles);
    System.out.println(judged.table());
    System.out.println("not judged yet: " + judged.unjudged().size());
    judged.unjudged().forEach(result -> System.out.println("  " + line(result)));
    System.out.println("judged, but found no more: " + judged.lost().size());
    judged.lost().forEach(judgement -> System.out.println("  " + judgement));
  }

  private static String line(Result finding) {
    return String.join(
        "\t",
        Judgement.article(finding),
        Judgement.place(finding),
        finding.rule(),
        Judgement.verdict(finding),
        finding.message());
  }
}
