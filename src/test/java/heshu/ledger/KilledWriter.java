package heshu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that adds one article after another until it is killed. */
final class KilledWriter {
  private static final int LONGEST = 60;

  private KilledWriter() {}

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.create(args[0])) {
      for (int i = Integer.parseInt(args[1]); ; i++) {
        Reading reading = News.read(News.longOne(i, figures(i)));
        ledger.add(reading);
        System.out.println("added " + i);
      }
    }
  }

  /** Starts one that counts from {@code from}, and kills it soon after so many articles. */
  static void run(String target, int from, int articles) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                target,
                String.valueOf(from))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < articles; i++) {
        assertThat(out.readLine()).startsWith("added ");
      }
      Thread.sleep(articles);
      writer.destroyForcibly();
    }
    assertThat(writer.waitFor()).isNotZero();
  }

  /** Whether all of an article's figures are there: as many as are read in it. */
  static boolean isWhole(LedgerArticle article) {
    int number = Integer.parseInt(article.name().replaceAll("\\D", ""));
    int told = News.read(News.longOne(number, figures(number))).claims().size();
    return article.figures() == told;
  }

  static int figures(int number) {
    return 20 + number % (LONGEST - 20);
  }
}
