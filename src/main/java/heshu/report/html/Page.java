package heshu.report.html;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.report.Gate;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Everything that the templates of the first page show of a run. */
public final class Page {
  private static final int MOST_IN_QUESTION = 20;
  private static final int MOST_INDICATORS = 5;

  private final Run run;
  private final Pages pages;
  private final Assets assets;
  private final List<ArticlePage> articles = new ArrayList<>();
  private final List<Finding> findings;
  private final ForkJoinTask<List<RuleRow>> rules;
  private final ForkJoinTask<List<ArticleGroup>> agreements;
  private final ForkJoinTask<List<Timeline>> timelines;

  Page(Pages pages, Assets assets) {
    this.run = pages.run();
    this.pages = pages;
    this.assets = assets;
    // What the page asks for first is begun last, since whoever waits can take that over itself.
    this.rules = ahead(() -> RuleRow.of(run));
    this.agreements = ahead(() -> ArticleGroup.of(pages.results(Verdict.CONSISTENT, 0)));
    this.timelines = ahead(() -> Timeline.of(Series.of(run), pages.anchors()));
    for (Article article : run.audit().articles()) {
      articles.add(pages.article(article, 0));
    }
    this.findings =
        run.findings().stream()
            .sorted(Comparator.comparing(Page::severity).reversed())
            .map(r -> Finding.of(r, run, pages.anchors(), 0))
            .toList();
  }

  /** Begins a part on another processor while the page is written up to there. */
  private static <T> ForkJoinTask<T> ahead(Callable<T> part) {
    return ForkJoinPool.commonPool().submit(part);
  }

  private static Severity severity(Result result) {
    return result.severity() == null ? Severity.NOTE : result.severity();
  }

  public Run run() {
    return run;
  }

  public Assets assets() {
    return assets;
  }

  public Imprint imprint() {
    return new Imprint(run);
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<ArticleGroup> agreements() {
    return agreements.join();
  }

  public List<ArticleGroup> undecided() {
    return ArticleGroup.of(pages.results(Verdict.UNDECIDED, 0));
  }

  public long count(Verdict verdict) {
    return pages.results().stream().filter(r -> !r.isFinding() && r.verdict() == verdict).count();
  }

  /** Agreements among articles that rest on one speaker. */
  public List<Source.Agreement> oneSource() {
    return Source.agreements(pages, 0);
  }

  public boolean isOnePage() {
    return pages.layout().isOnePage();
  }

  public List<ArticlePage> articles() {
    return articles;
  }

  /** The articles with most figures in findings, the worst first. */
  public List<ArticlePage> inQuestion() {
    return articles.stream()
        .filter(ArticlePage::isInQuestion)
        .sorted(
            Comparator.comparing((ArticlePage a) -> a.count(Status.CONTRADICTED))
                .thenComparing(a -> a.count(Status.STALE))
                .reversed())
        .limit(MOST_IN_QUESTION)
        .toList();
  }

  /** The indicators with most contradictions, and how many each. */
  public Map<String, Integer> indicators() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.result().verdict() == Verdict.CONTRADICTED && !finding.indicator().isEmpty()) {
        counts.merge(finding.indicator(), 1, Integer::sum);
      }
    }
    Map<String, Integer> most = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_INDICATORS)
        .forEach(e -> most.put(e.getKey(), e.getValue()));
    return most;
  }

  /** What results held against each other over time. */
  public List<Timeline> timelines() {
    return timelines.join();
  }

  /** What was told at several times and held against nothing. */
  public List<Timeline> recurring() {
    return Timeline.of(Recurring.of(run, Series.of(run)), pages.anchors());
  }

  public List<RuleRow> rules() {
    return rules.join();
  }

  public List<Share> shares() {
    return Share.of(run.audit().coverage());
  }

  public List<Reason> reasons() {
    return Reason.of(run.audit().claims(), pages.anchors());
  }

  public List<Reason> reasonsOfIncomparable() {
    return Reason.ofIncomparable(run.audit().claims(), pages.anchors());
  }

  public List<String> findingRules() {
    return findings.stream().map(f -> f.result().rule()).distinct().sorted().toList();
  }

  public List<String> findingIndicators() {
    return findings.stream()
        .map(Finding::indicator)
        .filter(i -> !i.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  public long count(Severity severity) {
    return run.count(severity);
  }

  /** Who is quoted for figures. */
  public List<Source> sources() {
    return Source.of(run, pages.anchors(), 0);
  }

  public List<Problem> problems() {
    return run.audit().problems();
  }

  public String gateZh() {
    return switch (run.gate()) {
      case ERROR -> "有错误就不通过";
      case WARNING -> "有错误或警告就不通过";
      case NOTE -> "有任何发现就不通过";
      case NEVER -> "不设关卡";
    };
  }

  public String gateEn() {
    return run.gate() == Gate.NEVER ? "no gate" : "fails on " + run.gate().label() + " and above";
  }
}
