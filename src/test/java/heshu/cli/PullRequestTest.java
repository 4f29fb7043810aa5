package heshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content repository in which a branch adds an article that contradicts a published one. */
class PullRequestTest {
  private static final String PUBLISHED =
      """
      ---
      title: 北京“两区”建设满一年
      date: 2021-09-17
      ---

      到9月中旬，“两区”建设清单上的251项任务已经落地207项，完成率近83%。

      入选的115个项目中，65个含有数字文化产品，占比为55.62%。
      """;
  private static final String DRAFT =
      """
      ---
      title: 回望北京“两区”建设
      date: 2022-02-10
      ---

      去年9月“两区”设立一周年时，两个方案中的200余项改革任务就已办结，完成率超过90%。
      """;

  @TempDir Path repository;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void aRepositoryWithAnOldFault() throws Exception {
    git("init", "-q", "-b", "main");
    write("content/2021 两区.md", PUBLISHED);
    commit();
    git("checkout", "-q", "-b", "draft");
  }

  @Test
  void aContradictingArticleFailsNamesBothSentencesAndPassesOnceWaived() throws Exception {
    write("content/review.md", DRAFT);
    commit();

    assertThat(check("-o", "text=-", "-o", "jsonl=" + repository.resolve("f.jsonl"))).isEqualTo(1);

    assertThat(out.toString())
        .contains("error share-of-whole 65个占115个的56.52%，文中写作“55.62%” [不在本次改动内]")
        .containsPattern("review\\.md:6:39 error cross-article-progress [^\\[]*\\n")
        .endsWith(", 1 new, 1 old\n");
    JsonNode finding = stopping();
    assertThat(finding.at("/evidence").findValuesAsText("sentence"))
        .contains(
            "去年9月“两区”设立一周年时，两个方案中的200余项改革任务就已办结，完成率超过90%。",
            "到9月中旬，“两区”建设清单上的251项任务已经落地207项，完成率近83%。");

    Path waivers =
        write(
            "w.yaml",
            """
            - rule: cross-article-progress
              fingerprint: %s
              reason: 两次统计的口径不同
              reviewer: 王编辑
            """
                .formatted(finding.at("/fingerprint").asText()));
    assertThat(check("-o", "text=-", "--waivers", waivers.toString())).isZero();
    assertThat(out.toString()).contains("[已豁免：两次统计的口径不同（王编辑）]");
  }

  @Test
  void aCommentInTheNewArticleWaivesIt() throws Exception {
    write(
        "content/review.md",
        DRAFT.replace("去年9月", "<!-- heshu-ignore cross-article-progress 口径不同 -->\n\n去年9月"));
    commit();

    assertThat(check("-o", "text=-")).isZero();
  }

  @Test
  void anAnnotationStandsInTheChangedArticleThoughTheFindingIsAboutTheOldOne() throws Exception {
    write(
        "content/news.md",
        "---\ntitle: 进展\ndate: 2021-12-20\n---\n\n截至11月底，“两区”建设清单上的251项任务已经落地230项，完成率近92%。\n");

    assertThat(check("-o", "github=-", "--fail-on", "note")).isEqualTo(1);
    assertThat(out.toString())
        .contains("::notice file=" + content() + "/news.md,line=6", "title=superseded-figure")
        .contains("“近83%25”是较早的进度")
        .doesNotContain("::notice file=" + content() + "/2021");
  }

  @Test
  void anOldFaultAloneDoesNotStopAnotherArticle() throws Exception {
    write("content/other.md", "会场\n\n会场里摆了12把椅子。\n");

    assertThat(check("-o", "text=-")).isZero();
    assertThat(check("-o", "text=-", "--fail-on", "note")).isZero();
  }

  @Test
  void anUncommittedChangeOfTheFaultyLineStopsAndAChangeOfAnotherLineDoesNot() throws Exception {
    write("content/2021 两区.md", PUBLISHED.replace("已经落地", "已落地"));
    assertThat(check("-o", "text=-")).isZero();

    write("content/2021 两区.md", PUBLISHED.replace("含有数字", "含数字"));
    assertThat(check("-o", "text=-")).isEqualTo(1);
  }

  @Test
  void aFaultThatOnlyMovedWithItsFileIsOld() throws Exception {
    git("mv", "content/2021 两区.md", "content/\"q\" 两区.md");
    commit();

    assertThat(check("-o", "text=-")).isZero();
  }

  @Test
  void aBranchThatDoesNotExistIsToldWithWhatToDo() throws Exception {
    assertThat(run("check", content(), "--new-from-merge-base", "origin/nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("origin/nothing", "fetch-depth: 0");
  }

  private int check(String... options) throws Exception {
    out.getBuffer().setLength(0);
    List<String> args = new ArrayList<>(List.of("check", content()));
    args.addAll(List.of("--new-from-merge-base", "main"));
    args.addAll(List.of(options));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    return Heshu.run(
        new ShippedStages(InputStream.nullInputStream()),
        new PrintWriter(out),
        new PrintWriter(err),
        args);
  }

  private String content() {
    return repository.resolve("content").toString();
  }

  private JsonNode stopping() throws IOException {
    for (String line : Files.readAllLines(repository.resolve("f.jsonl"))) {
      JsonNode finding = new ObjectMapper().readTree(line);
      if (finding.at("/standing").asText().equals("new")) {
        return finding;
      }
    }
    throw new AssertionError("no new finding");
  }

  private Path write(String file, String text) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private void commit() throws Exception {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "x");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }
}
