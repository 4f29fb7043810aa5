package heshu.gate;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A finding goes by the same name as long as its text says the same, wherever and however. */
class FingerprintTest {
  private static final String SHARE = "入选的115个项目中，65个含有数字文化产品，占比为55.62%，动画居多。";
  private static final String LIST = "出席签约的有市商务局、市知识产权局、市金融局、市知识产权局等3个部门。";
  private static final String DRAFT =
      """
      ---
      title: 北京“两区”建设满一年
      date: 2021-09-17
      ---

      到9月中旬，“两区”建设清单上的251项任务已经落地207项，完成率近83%%。

      %s

      %s
      """
          .formatted(SHARE, LIST);
  private static final String REVIEW =
      """
      ---
      title: 回望北京“两区”建设
      date: 2022-02-10
      ---

      去年9月“两区”设立一周年时，两个方案中的200余项改革任务就已办结，完成率超过90%。
      """;

  @TempDir Path folder;

  /** An edit of both articles. */
  private record Edit(UnaryOperator<String> text, String draft, String review, Charset charset) {
    static Edit of(UnaryOperator<String> text) {
      return new Edit(text, "a.md", "b.md", StandardCharsets.UTF_8);
    }
  }

  @BeforeEach
  void thereIsSomethingToFind() throws Exception {
    assertThat(findings(Edit.of(t -> t)))
        .extracting(Result::rule)
        .contains("share-of-whole", "duplicate-item", "cross-article-progress");
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of("a paragraph moved", Edit.of(FingerprintTest::moved)),
        Arguments.of(
            "lines wrapped elsewhere",
            Edit.of(t -> t.replace("项目中，", "项目中，\n").replace("完成率", "完成率\n"))),
        Arguments.of(
            "full-width digits and signs",
            Edit.of(
                t -> t.replace("65个", "６５个").replace("55.62%", "５５．６２％").replace("90%", "９０％"))),
        Arguments.of(
            "punctuation of the other width",
            Edit.of(t -> t.replace("产品，", "产品,").replace("任务，", "任务,").replace("“两区”", "\"两区\""))),
        Arguments.of(
            "files renamed, read in another order",
            new Edit(t -> t, "z/新 名字.md", "c.md", StandardCharsets.UTF_8)),
        Arguments.of("line ends of Windows", Edit.of(t -> t.replace("\n", "\r\n"))),
        Arguments.of(
            "another encoding", new Edit(t -> t, "a.md", "b.md", Charset.forName("GB18030"))),
        Arguments.of(
            "a paragraph added before",
            Edit.of(t -> t.replaceFirst("---\n\n", "---\n\n本报记者近日走访了各区，收集了12条建议。\n\n"))),
        Arguments.of(
            "words set in bold",
            Edit.of(t -> t.replace("55.62%", "**55.62%**").replace("90%", "**90%**"))),
        Arguments.of("another title", Edit.of(t -> t.replace("title: 回望北京“两区”建设", "title: 开放之路"))),
        Arguments.of(
            "the rest of the sentence rewritten",
            Edit.of(t -> t.replace("，动画居多", "，游戏次之").replace("就已办结", "均已办结"))),
        Arguments.of("a byte order mark", Edit.of(t -> "\uFEFF" + t)),
        Arguments.of("spaces between figures and words", Edit.of(t -> t.replace("65个", " 65 个"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void anEditThatChangesNoFigureChangesNoFingerprint(String what, Edit edit) throws Exception {
    List<String> before = fingerprints(Edit.of(t -> t));

    assertThat(fingerprints(edit)).as(what).containsExactlyElementsOf(before);
  }

  @Test
  void aFindingWithAnotherFigureIsAnotherFinding() throws Exception {
    List<String> before = fingerprints(Edit.of(t -> t));

    assertThat(fingerprints(Edit.of(t -> t.replace("55.62%", "55.26%"))))
        .hasSameSizeAs(before)
        .isNotEqualTo(before);
  }

  private static String moved(String text) {
    return text.replace(SHARE, "@").replace(LIST, SHARE).replace("@", LIST);
  }

  private List<String> fingerprints(Edit edit) throws IOException {
    return findings(edit).stream().map(f -> f.rule() + " " + f.fingerprint()).sorted().toList();
  }

  private List<Result> findings(Edit edit) throws IOException {
    Path place = Files.createTempDirectory(folder, "run");
    write(place.resolve(edit.draft()), edit.text().apply(DRAFT), edit.charset());
    write(place.resolve(edit.review()), edit.text().apply(REVIEW), edit.charset());
    return Checks.findings(place.toString());
  }

  private static void write(Path file, String text, Charset charset) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(charset));
  }
}
