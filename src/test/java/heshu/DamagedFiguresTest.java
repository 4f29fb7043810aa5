package heshu;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Article;
import heshu.check.Audit;
import heshu.check.RuleBook;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import heshu.ingest.InputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever figures an article holds, it is read and checked: nothing that is written stops it. */
class DamagedFiguresTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
  private static final int ONE_IN = 3;
  private static final int ROUNDS = 8;

  /** How figures are damaged. */
  enum Damage {
    NEGATIVE(number -> "-" + number),
    ZERO(number -> "0"),
    TINY(number -> "0.000" + number.replace(".", "")),
    HUGE(number -> number.replace(".", "") + "000000000"),
    MINUS_RATE(number -> "-" + number + "%"),
    DATE(number -> number + "月31日");

    private final UnaryOperator<String> change;

    Damage(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyArticleIsCheckedThoughItsFiguresAreDamaged(Damage damage) {
    List<Ingested> damaged = new ArrayList<>();
    for (InputFile file : Ingest.list(List.of(System.getProperty("damaged.folder", "seeds")))) {
      Article article = Ingest.read(file).article();
      if (article != null) {
        String text = article.source().text();
        for (int round = 0; round < ROUNDS; round++) {
          byte[] bytes = changed(text, damage, round).getBytes(StandardCharsets.UTF_8);
          damaged.add(Ingest.read(round + "-" + file.id(), bytes));
        }
      }
    }
    assertThat(damaged).isNotEmpty();
    Audit audit = new Pipeline(RuleBook.shipped()).check(damaged);
    assertThat(audit.problems()).filteredOn(p -> p.message().contains("出错")).isEmpty();
    assertThat(audit.results())
        .as("agreements are worded when they are read")
        .allSatisfy(result -> assertThat(result.message() + result.steps()).isNotBlank());
  }

  private static String changed(String text, Damage damage, int seed) {
    Random chosen = new Random(seed);
    return NUMBER
        .matcher(text)
        .replaceAll(
            number ->
                chosen.nextInt(ONE_IN) == 0 ? damage.change.apply(number.group()) : number.group());
  }
}
