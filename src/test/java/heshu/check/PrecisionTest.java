package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionTest {
  private static final Path JUDGEMENTS = Path.of("src/test/resources/judgements.tsv");
  private static final int NEEDED = 90;

  @Test
  void aRuleThatIsNotRightNineTimesInTenIsNoErrorByDefault() throws IOException {
    Map<String, Precision> judged = Precision.read(JUDGEMENTS);
    List<String> unproven =
        RuleBook.shipped().rules().stream()
            .filter(rule -> rule.severity() == Severity.ERROR)
            .map(RuleInfo::id)
            .filter(id -> judged.containsKey(id) && !judged.get(id).isAtLeast(NEEDED))
            .toList();
    assertThat(unproven)
        .as("lower the severity in the rule, or make it right more often")
        .isEmpty();
  }

  @Test
  void theBuildKeepsTheCountsOfTheJudgements() throws IOException {
    Precision.read(JUDGEMENTS)
        .forEach((rule, counts) -> assertThat(Precision.shipped(rule)).as(rule).contains(counts));
    assertThat(Precision.shipped("no-such-rule")).isEmpty();
  }

  @Test
  void whatIsArguableIsNotRight(@TempDir Path folder) throws IOException {
    String rows =
        "# remark\na\t1:1\tx\te\tright\tr\na\t2:1\tx\te\targuable\tr\nb\t1:1\ty\te\twrong\tr\n";
    Path file = Files.writeString(folder.resolve("j.tsv"), rows);

    assertThat(Precision.read(file))
        .isEqualTo(Map.of("x", new Precision(1, 2), "y", new Precision(0, 1)));
    assertThat(new Precision(9, 10).isAtLeast(NEEDED)).isTrue();
    assertThat(new Precision(8, 9).isAtLeast(NEEDED)).isFalse();
  }
}
