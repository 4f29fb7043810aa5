package heshu;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.RuleBook;
import heshu.claim.Reading;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PipelineTest {

  @Test
  void anArticleThatCannotBeReadIsNamedAndTheOthersAreChecked() {
    Extractor extractor = new Extractor();
    Function<Article, Reading> failing =
        article -> {
          if (article.id().equals("坏.txt")) {
            throw new IllegalStateException("不懂");
          }
          return extractor.read(article);
        };

    Audit audit =
        new Pipeline(RuleBook.shipped(), failing)
            .check(
                List.of(
                    Ingest.read("坏.txt", "共有7项。".getBytes(StandardCharsets.UTF_8)),
                    Ingest.read("好.txt", "共有9项。".getBytes(StandardCharsets.UTF_8))));

    assertThat(audit.claims()).extracting(c -> c.mention().article().id()).containsOnly("好.txt");
    assertThat(audit.problems())
        .filteredOn(Problem::incomplete)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("没有核查", "不懂"));
  }
}
