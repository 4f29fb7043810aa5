package heshu.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News in the shapes of real ones, the same from the same seed. */
final class GeneratedNews {
  private static final List<String> PLACES = List.of("北京市", "朝阳区", "江苏省", "前海", "海南省");
  private static final List<String> THINGS = List.of("改革任务", "重点项目", "服务事项", "扶持政策", "监测点位");
  private static final List<String> FLOWS = List.of("实际利用外资", "进出口总额", "零售额", "财政收入", "软件业收入");
  private static final String PLAIN = "当地干部说，难处不在立项，在于一件事要经过几个部门，每个部门都有自己的章程。企业更看重的是办事的人知道该找谁。";

  private final Random random;

  GeneratedNews(long seed) {
    this.random = new Random(seed);
  }

  /** Plain text of exactly so many UTF-16 units, a paragraph a line. */
  String article(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("　　").append(paragraph()).append('\n');
    }
    text.setLength(length);
    return text.toString();
  }

  List<String> articles(int count, int length) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(length));
    }
    return articles;
  }

  private String paragraph() {
    return switch (random.nextInt(4)) {
      case 0 -> progress();
      case 1 -> growth();
      case 2 -> parts();
      default -> PLAIN;
    };
  }

  private String progress() {
    int whole = between(40, 400);
    int done = between(10, whole);
    return "%s列出%d项%s，截至%d月底已完成%d项，完成率近%d%%。"
        .formatted(one(PLACES), whole, one(THINGS), between(1, 12), done, 100 * done / whole + 1);
  }

  private String growth() {
    return "今年前%d个月，%s%s%d.%d亿元，同比增长%d.%d%%，比上年同期提高%d.%d个百分点。"
        .formatted(
            between(2, 11),
            one(PLACES),
            one(FLOWS),
            between(20, 9000),
            between(0, 9),
            between(1, 30),
            between(0, 9),
            between(0, 5),
            between(0, 9));
  }

  private String parts() {
    int first = between(10, 500);
    int second = between(10, 500);
    return "%s一年办理%s%d件，其中线上%d件，窗口%d件；办理时限由%d个工作日压缩到%d个工作日。"
        .formatted(
            one(PLACES), one(THINGS), first + second, first, second, between(8, 30), between(1, 7));
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
