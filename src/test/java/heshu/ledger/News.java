package heshu.ledger;

import heshu.Pipeline;
import heshu.check.RuleBook;
import heshu.claim.Reading;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small articles about one list of tasks, each later one knowing more. */
final class News {
  static final Pipeline PIPELINE = new Pipeline(RuleBook.shipped());

  static final Ingested SPRING = of("spring.md", "2021-03-02", "“山城规划”清单上的251项任务已完成125项，落地率近50%。");
  static final Ingested AUTUMN =
      of("autumn.md", "2021-09-20", "到9月中旬，“山城规划”清单上的251项任务已经落地207项，完成率近83%。");
  static final Ingested REVIEW =
      of("review.md", "2022-02-10", "2021年9月“山城规划”建设满一年时，清单上的251项任务完成率超过90%。");

  private News() {}

  static Ingested of(String name, String published, String... paragraphs) {
    String text =
        "---\ntitle: 山城动态\ndate: %s\nauthor: 山城观察\n---\n\n%s\n"
            .formatted(published, String.join("\n\n", paragraphs));
    return Ingest.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(Ingested article) {
    return PIPELINE.read(Pipeline.given(List.of(article)), new ArrayList<>()).get(0);
  }

  /** An article of so many figures, of which no two articles share a text. */
  static Ingested longOne(int number, int figures) {
    StringBuilder text = new StringBuilder("第" + number + "号来稿。");
    for (int i = 0; i < figures; i++) {
      text.append("甲地登记企业%d家。".formatted(1000 * i + 11 + number % 900));
    }
    return of("long-" + number + ".md", "2021-05-06", text.toString());
  }
}
