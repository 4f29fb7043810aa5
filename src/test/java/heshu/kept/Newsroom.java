package heshu.kept;

import java.util.List;
import java.util.Random;

/** News of a few places and things, so that much is told twice, often with another figure. */
final class Newsroom {
  private static final List<String> PLACES = List.of("江城市", "海州市", "云岭市", "北原市");
  private static final List<String> THINGS = List.of("改革任务", "服务事项", "重点项目");
  private static final List<String> FLOWS = List.of("进出口总额", "零售总额", "财政收入");

  /** So few that one of them stands in hundreds of articles. */
  private static final List<Integer> CASES = List.of(441, 441, 441, 529);

  private final Random random;

  Newsroom(long seed) {
    random = new Random(seed);
  }

  /** An article of three to six paragraphs. */
  String article() {
    StringBuilder text = new StringBuilder();
    for (int left = between(3, 6); left > 0; left--) {
      text.append("　　").append(paragraph()).append('\n');
    }
    return text.toString();
  }

  private String paragraph() {
    return switch (random.nextInt(8)) {
      case 0 -> progress();
      case 1 -> growth();
      case 2, 3 -> cases();
      case 4 -> product();
      case 5 -> soFar();
      case 6 -> bridge();
      default -> one(List.of("记者在现场看到，前来办事的人排起了队。", "当地表示，下一步要把做法写进制度。"));
    };
  }

  private String progress() {
    int done = between(180, 251);
    return "%s《营商环境改革方案》共有251项任务，截至2022年%d月底已完成%d项，完成率超过%d%%。"
        .formatted(one(PLACES), between(1, 4), done, 100 * done / 251 + between(-2, 2));
  }

  private String growth() {
    return "2022年前%d个月，%s%s%d.%d亿元，同比增长%d.%d%%，比上年同期提高%d.%d个百分点。"
            .formatted(
                between(2, 4),
                one(PLACES),
                one(FLOWS),
                between(20, 40),
                between(0, 9),
                between(4, 6),
                between(0, 9),
                between(0, 2),
                between(0, 9))
        + "2021年前%d个月，%s%s同比增长%d.%d%%。"
            .formatted(between(2, 4), one(PLACES), one(FLOWS), between(3, 5), between(0, 9));
  }

  private String cases() {
    int all = one(CASES);
    int first = between(100, 300);
    return "%s一年办理%s%d件，其中线上%d件，窗口%d件。"
        .formatted(one(PLACES), one(THINGS), all, first, all - first + between(0, 1));
  }

  private String product() {
    return "2021年，%s地区生产总值%d.%d亿元。".formatted(one(PLACES), 3120, between(1, 9));
  }

  private String soFar() {
    return "2022年1至%d月，%s网上零售额%d.5亿元。".formatted(between(2, 9), one(PLACES), between(80, 99));
  }

  private String bridge() {
    return "%s大桥全长1834米，主跨%d米，桥面宽%d.5米。".formatted(one(PLACES), between(503, 505), between(31, 33));
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
