package heshu.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * News in the shapes of real ones, the same from the same seed: about 25 figures in 1,000
 * characters, as in news of statistics and reforms (daily news has under ten), between paragraphs
 * that name people and places, which is what a segmenter works hardest on.
 */
final class GeneratedNews {
  private static final List<String> FIELDS =
      List.of(
          "数字经济", "营商环境", "文化旅游", "科技创新", "生态环境", "医疗卫生", "基础教育", "城市更新", "乡村振兴", "现代物流", "金融服务",
          "人才引进", "知识产权", "绿色低碳", "交通运输", "市场监管", "社会保障", "对外开放", "安全生产", "水利");
  private static final List<String> THINGS =
      List.of("改革任务", "重点项目", "服务事项", "扶持政策", "监测点位", "试点举措", "整改问题", "培训班次", "示范基地", "审批事项");
  private static final List<String> FLOWS =
      List.of("实际利用外资", "进出口总额", "零售额", "财政收入", "业务收入", "固定资产投资", "工业增加值", "研发投入", "贷款余额", "营业收入");
  private static final List<String> PEOPLE =
      List.of("周明远", "李秀兰", "欧阳文", "陈国栋", "赵雅琴", "马建军", "孙晓梅", "何平", "吴卫东", "郑立新");
  private static final List<String> TOWNS =
      List.of(
          "徐州", "宜昌", "赣州", "临沂", "绵阳", "遵义", "大理", "酒泉", "齐齐哈尔", "三亚", "义乌", "昆山", "珠海", "佛山",
          "汕头", "湛江", "柳州", "北海", "泉州", "漳州", "温州", "绍兴", "芜湖", "安庆", "洛阳", "南阳", "襄阳", "岳阳", "衡阳",
          "株洲", "宝鸡", "延安", "天水", "大同", "长治", "保定", "邯郸", "包头", "赤峰", "鞍山", "锦州", "吉林", "四平", "大庆",
          "烟台", "潍坊", "济宁", "威海", "扬州", "南通");
  private static final List<String> SENTENCES =
      List.of(
          "当地干部%1$s说，难处不在立项，在于一件事要经过几个部门，每个部门都有自己的章程。",
          "企业更看重的是办事的人知道该找谁，窗口能不能当场给出答复。",
          "%2$s市发展和改革委员会有关负责人%1$s介绍，下一步将把成熟的做法写进地方性法规，让改革于法有据。",
          "记者在%2$s的一处工业园区看到，新厂房的外墙已经粉刷完毕，工人正在调试从%3$s运来的生产线。",
          "“过去办一个许可证要跑好几趟，如今在家门口的便民服务站就能递交材料。”个体工商户%1$s告诉记者。",
          "清晨的农贸市场里人声鼎沸，菜农%1$s把刚摘下的黄瓜和豆角码得整整齐齐，等着从%2$s赶来的批发商。",
          "业内人士认为，外部环境更趋复杂严峻，稳住产业链供应链，关键还是要靠自主创新和开放合作。",
          "%2$s至%3$s的高速公路沿着河谷蜿蜒而行，隧道和桥梁首尾相接，沿线村庄的茶叶和菌菇因此走出了大山。",
          "会议强调，要坚持问题导向，压实主体责任，健全长效机制，切实把惠企政策送到经营主体手中。",
          "傍晚时分，%3$s老城区的步行街亮起灯笼，来自%2$s的游客%1$s一家边走边拍，连声说不虚此行。",
          "专家%1$s指出，数据只有流动起来才有价值，而流动的前提是权属清楚、规则透明、安全可控。",
          "返乡创业的大学生%1$s把直播间搬进果园，通过电商平台把%2$s的猕猴桃卖到了%3$s。");

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
    return switch (random.nextInt(6)) {
      case 0 -> progress();
      case 1 -> growth();
      case 2 -> parts();
      default -> plain();
    };
  }

  /** One to three sentences without figures. */
  private String plain() {
    StringBuilder text = new StringBuilder();
    for (int sentences = between(1, 3); sentences > 0; sentences--) {
      text.append(one(SENTENCES).formatted(one(PEOPLE), one(TOWNS), one(TOWNS)));
    }
    return text.toString();
  }

  private String progress() {
    int whole = between(40, 400);
    int done = between(10, whole);
    return "%s列出%d项%s，截至上月底已完成%d项，完成率近%d%%。"
        .formatted(place(), whole, thing(), done, 100 * done / whole + 1);
  }

  private String growth() {
    return "今年前%d个月，%s%s%d.%d亿元，同比增长%d.%d%%，比上年同期提高%d.%d个百分点。"
        .formatted(
            between(2, 11),
            place(),
            flow(),
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
        .formatted(place(), thing(), first + second, first, second, between(8, 30), between(1, 7));
  }

  /** The {@code n}th name of a figure with its place; they begin anew after 10,000. */
  static String indicator(int n) {
    return nth(TOWNS, n)
        + "市"
        + nth(FIELDS, n / TOWNS.size())
        + nth(FLOWS, n / TOWNS.size() / FIELDS.size());
  }

  /** Words without a figure, others for nearly every number. */
  static String aside(int n) {
    return nth(PEOPLE, n)
        + "在"
        + nth(TOWNS, n / PEOPLE.size())
        + "谈到"
        + nth(FIELDS, n / PEOPLE.size() / TOWNS.size());
  }

  private static String nth(List<String> words, int n) {
    return words.get(n % words.size());
  }

  private String place() {
    return one(TOWNS) + "市";
  }

  private String thing() {
    return one(FIELDS) + one(THINGS);
  }

  private String flow() {
    return one(FIELDS) + one(FLOWS);
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
