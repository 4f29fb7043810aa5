package heshu.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Span;
import heshu.claim.Figure;
import heshu.quantity.Measure;
import heshu.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
  private static final FigureReader READER = FigureReader.standard();

  static Stream<Arguments> values() {
    return forms("values.tsv", 1);
  }

  static Stream<Arguments> intervals() {
    return forms("intervals.tsv", 2);
  }

  private static Stream<Arguments> forms(String file, int heads) {
    return Corpus.rows(file).stream()
        .flatMap(
            row ->
                Arrays.stream(row)
                    .skip(heads)
                    .map(form -> Arguments.of(List.of(row).subList(0, heads), form)));
  }

  static Stream<Arguments> kinds() {
    return Corpus.rows("kinds.tsv").stream().map(row -> Arguments.of(row[0], row[1]));
  }

  static Stream<String> nothing() {
    return Corpus.rows("nothing.txt").stream().map(row -> row[0]);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("values")
  void everyWrittenFormHasItsValue(List<String> value, String form) {
    Quantity read = only(form).quantity();
    String number = Objects.requireNonNull(read.numeral()).value().toString();
    Measure measure = read.measure();
    String base = measure.written().equals("‰") ? "‰" : measure.base();
    String shown = measure.written().isEmpty() ? number : number + " " + base;
    assertThat(shown).isEqualTo(value.get(0));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("intervals")
  void everyHedgeHasItsWidths(List<String> intervals, String form) {
    Quantity read = only(form).quantity();
    assertThat(List.of(read.hard().toString(), read.soft().toString())).isEqualTo(intervals);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("kinds")
  void figuresOfATextAreThoseMarkedAndOfTheirKind(String kind, String marked) {
    Corpus.Marked text = Corpus.marked(marked);
    List<Figure> figures = READER.read(text.plain(), List.of());
    assertThat(figures).extracting(f -> new Span(f.start(), f.end())).isEqualTo(text.spans());
    assertThat(figures).extracting(f -> f.kind().label()).containsOnly(kind);
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void namesAndSetPhrasesTellNoFigure(String text) {
    assertThat(READER.read(text, List.of())).isEmpty();
  }

  @Test
  void noFigureBeginsInATimeOrReachesIntoOne() {
    String text = "截至2021年9月底，251项任务已有207项落地";
    Span time = new Span(2, 10);
    assertThat(READER.read(text, List.of(time)))
        .extracting(Figure::quote)
        .containsExactly("251项", "207项");
    assertThat(READER.read("超3年", List.of(new Span(0, 3)))).isEmpty();
  }

  @Test
  void figuresAreInOrderAndNeverOverlap() {
    for (String[] row : Corpus.rows("kinds.tsv")) {
      int end = 0;
      for (Figure figure : READER.read(row[1], List.of())) {
        assertThat(figure.start()).isGreaterThanOrEqualTo(end);
        end = figure.end();
      }
    }
  }

  @Test
  void theQuoteIsTheTextBetweenTheOffsets() {
    String text = "全年签约超过１，２００亿元人民币，近３成已开工";
    assertThat(READER.read(text, List.of()))
        .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.quote()))
        .extracting(Figure::quote)
        .containsExactly("超过１，２００亿元人民币", "近３成");
  }

  @Test
  void theHedgeOfAShareStandsBeforeItsWhole() {
    Quantity share = READER.read("约占全国总量的38%", List.of()).get(0).quantity();
    assertThat(share.hedge()).isNotNull();
    assertThat(share.hard()).hasToString("[37, 39]");
  }

  @Test
  void aFallToALevelManyTimesLargerIsNoRange() {
    assertThat(READER.read("规模下降450亿美元至31151亿美元", List.of()))
        .extracting(Figure::quote)
        .containsExactly("450亿美元", "31151亿美元");
    assertThat(READER.read("预计下降3亿元至5亿元", List.of()))
        .extracting(Figure::quote)
        .containsExactly("3亿元至5亿元");
  }

  @Test
  void measuresConvertExactly() {
    Quantity field = only("3亩").quantity();
    assertThat(field.measure().factor()).hasToString("2000/3");
    assertThat(only("2公顷").quantity().measure().sameKind(field.measure())).isTrue();
    assertThat(only("500公斤").quantity().hardInBase()).hasToString("[0.4995, 0.501)");
  }

  @Test
  void aFractionComparesWithAPercentage() {
    Quantity half = only("一半").quantity();
    assertThat(half.measure().written()).isEmpty();
    assertThat(half.softInBase()).hasToString("[50, 50]");
    assertThat(half.measure().sameKind(Measure.PERCENT)).isTrue();
  }

  @Test
  void namesAreHandedBackWithTheirPlaces() {
    FigureReader.Found found = READER.find("“十四五”末5G基站达60万个", List.of());
    assertThat(found.figures()).extracting(Figure::quote).containsExactly("60万个");
    assertThat(found.names()).contains(new Span(1, 4), new Span(6, 8));
  }

  @Test
  void noTextIsTooStrangeToRead() {
    String alphabet = "0139.,，：:-+/%１一两十百千万亿零点半几多余第超约近至和个元成倍年又分之负 《》“”A在是，\n";
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int end = 0;
      for (Figure figure : READER.read(text.toString(), List.of())) {
        assertThat(figure.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(figure.quantity().hard().isEmpty()).as(text.toString()).isFalse();
        end = figure.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "9,", "1、", "亿", "万", "一", "零点一", "1+", "(", "1/", "-", "《"})
  @Timeout(60)
  void oneEndlessLineIsReadInTimeThatGrowsWithItsLength(String part) {
    String text = part.repeat(200_000);
    assertThat(READER.find(text, List.of()).figures())
        .allSatisfy(figure -> assertThat(figure.end()).isLessThanOrEqualTo(text.length()));
  }

  private static Figure only(String form) {
    List<Figure> figures = READER.read(form, List.of());
    assertThat(figures).as(form).singleElement().extracting(Figure::quote).isEqualTo(form);
    return figures.get(0);
  }
}
