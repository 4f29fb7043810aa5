package heshu.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Publication;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every written form of one time reads as that time; read as of 17 September 2021. */
class TimeFormsTest {
  private static final Publication PUBLISHED =
      Publication.on(LocalDate.of(2021, 9, 17), Publication.Source.OPTION);
  private final TimeReader reader = new TimeReader();

  @ParameterizedTest
  @MethodSource("forms")
  void readsEveryFormAsItsValue(String file, String value, String form) {
    List<TimeExpression> read = reader.read(form, PUBLISHED, null);
    assertThat(read)
        .as(form)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.quote()).isEqualTo(form);
              assertThat(shown(t)).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"在%s，全市", "（%s）", "，%s的", "从%s到现"})
  void readsFormsInsideASentence(String frame) {
    List<String> missed =
        Stream.of("2021年9月17日", "1至7月", "前三季度", "去年四季度", "9月份", "2016—2020年")
            .filter(form -> quotes(frame.formatted(form)).noneMatch(q -> q.contains(form)))
            .toList();
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("silent")
  void readsNoTimeWhereNoneIsTold(String text) {
    assertThat(quotes(text)).isEmpty();
    assertThat(quotes("，" + text + "，")).isEmpty();
  }

  private Stream<String> quotes(String text) {
    return reader.read(text, PUBLISHED, null).stream().map(TimeExpression::quote);
  }

  private static String shown(TimeExpression t) {
    if (t.length() != null) {
      return t.length().hardInBase() + t.length().measure().base();
    }
    TimeInterval interval = t.interval();
    return interval == null ? t.kind().name() : t.kind() + " " + interval + " " + interval.grain();
  }

  static Stream<String[]> forms() {
    return Stream.of("dates", "periods", "instants", "relative", "durations")
        .flatMap(
            file ->
                lines(file + ".tsv")
                    .map(line -> line.split("\t"))
                    .flatMap(
                        cells ->
                            Stream.of(cells)
                                .skip(1)
                                .map(form -> new String[] {file, cells[0], form})));
  }

  static Stream<String> silent() {
    return lines("silent.txt");
  }

  private static Stream<String> lines(String name) {
    try (InputStream in = TimeFormsTest.class.getResourceAsStream("/times/" + name)) {
      Objects.requireNonNull(in, name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
