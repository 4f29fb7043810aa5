package heshu.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  private static final FigureReader READER = FigureReader.standard();

  static Stream<String> measures() {
    return Lexicon.lines("measures.tsv").stream()
        .flatMap(line -> Arrays.stream(line.split("\t")[0].split(" ")));
  }

  static Stream<String> names() {
    return Lexicon.lines("exceptions.txt").stream()
        .filter(line -> !line.startsWith("="))
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .map(word -> word.split("!")[0]);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyMeasureIsReadBehindItsNumber(String form) {
    List<Figure> figures = READER.read("5.2万" + form, List.of());
    assertThat(figures).singleElement().extracting(Figure::quote).isEqualTo("5.2万" + form);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExceptionTellsNoFigure(String name) {
    assertThat(READER.read("关于“" + name + "”的说明", List.of())).isEmpty();
  }
}
