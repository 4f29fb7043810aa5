package heshu.report;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Audit;
import heshu.check.Coverage;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.FigureKind;
import heshu.claim.Grain;
import heshu.claim.Scope;
import heshu.claim.TimeInterval;
import heshu.quantity.Dimension;
import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.time.LocalDate;
import java.util.List;

/**
 * A small audit that shows every verdict: 125, then 207 of 251 tasks, and 超过90% told of that month.
 */
public final class DemoAudit {
  static final Measure TASKS = new Measure("项", Dimension.COUNT, "项", Rational.ONE);

  static final Article EARLY =
      DemoText.article(
          "seeds/2021-02-03-tasks.md",
          LocalDate.of(2021, 2, 3),
          "京华观察",
          "两区建设任务清单推进近半",
          "记者了解到，截至一月末，清单所列251项任务已落地125项。任务落地率为49.8%。");
  static final Article FIRST =
      DemoText.article(
          "seeds/2021-09-17-tasks.md",
          LocalDate.of(2021, 9, 17),
          "京华观察",
          "两区建设满一年 任务落地率近83%",
          "这份清单共列251项任务。到九月中旬已有207项落地，占近83%。金融领域另有102项任务，落地85项。",
          "有关部门介绍，已公布的政策包括专利、商标、版权、专利等4项服务。");
  static final Article SECOND =
      DemoText.article(
          "seeds/2022-02-10-review.md",
          LocalDate.of(2022, 2, 10),
          "晨报",
          "回望两区建设",
          "2021年9月，两区建设任务清单的完成率超过90%。落地的任务有125项。");
  static final Context RATE_SEPTEMBER =
      new Context(
          "任务完成率",
          new Scope("北京市", "", "两区"),
          new TimeInterval(LocalDate.of(2021, 9, 17), LocalDate.of(2021, 9, 17), Grain.DAY),
          true,
          Basis.NONE,
          "");

  static final Claim EARLY_PART =
      claim(EARLY, "125项", FigureKind.LEVEL, count(125), Context.UNKNOWN);
  static final Claim EARLY_RATE =
      claim(
          EARLY,
          "49.8%",
          FigureKind.SHARE,
          percent("49.8", -1, Interval.halfOpen(Rational.of("49.75"), Rational.of("49.85")), null),
          at(LocalDate.of(2021, 1, 31)));
  static final Claim WHOLE = claim(FIRST, "251项", FigureKind.LEVEL, count(251), Context.UNKNOWN);
  static final Claim PART = claim(FIRST, "207项", FigureKind.LEVEL, count(207), Context.UNKNOWN);
  static final Claim NEAR =
      claim(
          FIRST,
          "近83%",
          FigureKind.SHARE,
          percent(
              "83",
              0,
              Interval.closed(Rational.of(82), Rational.of("84.66")),
              new Hedge.Bound("近", Hedge.Side.NEAR_BELOW)),
          RATE_SEPTEMBER);
  static final Claim OVER =
      claim(
          SECOND,
          "超过90%",
          FigureKind.SHARE,
          percent(
              "90", 1, Interval.moreThan(Rational.of(90)), new Hedge.Bound("超过", Hedge.Side.ABOVE)),
          new Context(
              "任务完成率",
              new Scope("北京市", "", "两区"),
              new TimeInterval(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), Grain.MONTH),
              true,
              Basis.NONE,
              ""));
  static final Claim OLD = claim(SECOND, "125项", FigureKind.LEVEL, count(125), Context.UNKNOWN);
  static final Claim LIST = claim(FIRST, "4项", FigureKind.LIST, count(4), Context.UNKNOWN);

  private DemoAudit() {}

  public static Audit audit() {
    return new Audit(
        List.of(EARLY, FIRST, SECOND),
        List.of(EARLY_PART, EARLY_RATE, WHOLE, PART, NEAR, LIST, OVER, OLD),
        List.of(
            new Result(
                "share-of-whole",
                "arithmetic",
                Verdict.CONSISTENT,
                null,
                "207项占251项的 82.47%，与“近83%”相符",
                "207 of 251 is 82.47 %, in agreement with 近83%",
                List.of("207 ÷ 251 = 82.47 %", "83 → [82, 84.66] ✔"),
                List.of(evidence("share", NEAR), evidence("part", PART), evidence("whole", WHOLE)),
                "5f0c1e9a7b3d"),
            new Result(
                "same-fact",
                "agreement",
                Verdict.CONTRADICTED,
                Severity.ERROR,
                "同一时点的任务完成率，一处为“近83%”，另一处为“超过90%”，两者不可能同时成立",
                "近83% and 超过90% are told of one rate at one time; both cannot hold",
                List.of("近83% → [82, 84.66] ✔", "超过90% → (90, ∞) ✘", "相差至少 5.34 个百分点"),
                List.of(evidence("figure", NEAR), evidence("figure2", OVER)),
                "a81d22e07c44"),
            new Result(
                "superseded",
                "agreement",
                Verdict.STALE,
                Severity.WARNING,
                "“125项”已被 2021-09-17 的“207项”取代",
                "125项 has been overtaken by 207项 of 2021-09-17",
                List.of("125 < 207"),
                List.of(evidence("old", OLD), evidence("current", PART)),
                "c0ffee123456"),
            new Result(
                "list-duplicate",
                "list",
                Verdict.CONTRADICTED,
                Severity.NOTE,
                "名单中“专利”出现两次",
                "专利 stands twice in the list",
                List.of("专利 × 2"),
                List.of(
                    new Evidence("item", DemoText.mention(FIRST, "专利"), null),
                    evidence("count", LIST)),
                "0badcafe9876")),
        new Coverage(8, 2, 2, 1, 1, 2),
        List.of(new Problem("seeds/broken.html", "文件没有正文，未核查；请检查文件是否完整", true)));
  }

  public static Run run() {
    return new Run(
        audit(),
        Gate.ERROR,
        List.of(
            new RuleEntry(
                "share-of-whole",
                "arithmetic",
                "部分占整体的比重",
                "A share of a whole",
                Severity.ERROR,
                "a1"),
            new RuleEntry(
                "same-fact",
                "agreement",
                "同一事实的两个数",
                "Two figures of one fact",
                Severity.ERROR,
                "a1"),
            new RuleEntry(
                "superseded", "agreement", "已被取代的数", "An overtaken figure", Severity.WARNING, "a1"),
            new RuleEntry(
                "list-duplicate",
                "list",
                "名单中的重复项",
                "An item twice in a list",
                Severity.NOTE,
                "a1")));
  }

  /** The same articles, with nothing found in them. */
  public static Run cleanRun() {
    Audit audit = audit();
    return new Run(
        new Audit(
            audit.articles(),
            audit.claims(),
            List.of(audit.results().get(0)),
            new Coverage(8, 3, 0, 0, 1, 4),
            List.of()),
        Gate.ERROR,
        List.of());
  }

  private static Context at(LocalDate day) {
    return new Context(
        RATE_SEPTEMBER.indicator(),
        RATE_SEPTEMBER.scope(),
        new TimeInterval(day, day, Grain.DAY),
        true,
        Basis.NONE,
        "");
  }

  private static Claim claim(
      Article article, String quote, FigureKind kind, Quantity quantity, Context context) {
    return new Claim(DemoText.mention(article, quote), kind, quantity, context);
  }

  private static Evidence evidence(String role, Claim claim) {
    return new Evidence(role, claim.mention(), claim);
  }

  private static Quantity count(long number) {
    Interval point = Interval.point(Rational.of(number));
    return new Quantity(
        new Numeral(String.valueOf(number), Rational.of(number), new Precision(0, 0)),
        point,
        point,
        TASKS,
        null);
  }

  private static Quantity percent(
      String number, int place, Interval hard, @org.jspecify.annotations.Nullable Hedge hedge) {
    return new Quantity(
        new Numeral(number, Rational.of(number), new Precision(place, place)),
        hard,
        hard,
        Measure.PERCENT,
        hedge);
  }
}
