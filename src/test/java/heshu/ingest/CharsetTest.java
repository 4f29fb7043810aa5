package heshu.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {
  private static final String TEXT = "全市完成207项任务，占251项的近83%。";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "UTF-8, gb2312",
    "GB18030, gbk",
    "GB18030, utf-8",
    "GBK, gb2312",
    "Big5, big5"
  })
  void aPageIsReadWhateverItSaysOfItsCharset(String written, String declared) {
    String page =
        "<html><head><!--"
            + "x".repeat(3000)
            + "--><meta charset="
            + declared
            + "></head><body><p>全市完成207件，持平。</p></body></html>";
    Reading reading = Reading.of("a.html", page.getBytes(Charset.forName(written)));
    assertThat(reading.texts()).containsExactly("全市完成207件，持平。");
    assertThat(reading.ingested().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheCharset(String charset) {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(Charset.forName(charset));
    assertThat(Reading.of("a.txt", bytes).texts()).containsExactly(TEXT);
  }

  @Test
  void plainTextInGb18030IsRead() {
    assertThat(Reading.of("a.txt", TEXT.getBytes(Charset.forName("GB18030"))).texts())
        .containsExactly(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aFileCutInsideACharacterIsReadUpToThereAndNamed(String charset) {
    byte[] bytes = "共251项".getBytes(Charset.forName(charset));
    Reading reading = Reading.of("稿.txt", Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(reading.texts()).containsExactly("共251");
    assertIncomplete(reading, "没有保存完整");
  }

  @Test
  void aWrongByteInTheMiddleCostsOnlyItsPlace() {
    byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0xff;
    Reading reading = Reading.of("稿.txt", bytes);
    assertThat(reading.texts().get(0)).contains(TEXT);
    assertIncomplete(reading, "无法解码");
  }

  private static void assertIncomplete(Reading reading, String message) {
    assertThat(reading.ingested().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains(message, "请"))
        .matches(Problem::incomplete)
        .extracting(Problem::input)
        .isEqualTo("稿.txt");
  }
}
