package heshu.report.html;

import heshu.article.Article;
import heshu.article.Problem;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.claim.Claim;
import heshu.report.Gate;
import heshu.report.Run;
import heshu.report.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that the templates show of a run. */
public final class Page {
  /** So many characters of article text at most; articles with findings come first. */
  private static final int MOST_TEXT = 400_000;

  private final Run run;
  private final Assets assets = Assets.load();
  private final Anchors anchors;
  private final List<ArticlePage> articles = new ArrayList<>();
  private final List<Finding> findings;
  private final List<Finding> agreements;
  private final List<Finding> undecided;

  Page(Run run) {
    this.run = run;
    Set<Article> full = fullTexts(run);
    this.anchors = new Anchors(run, List.copyOf(full));
    Map<String, List<Claim>> claims =
        run.audit().claims().stream()
            .collect(Collectors.groupingBy(c -> c.mention().article().id()));
    for (Article article : run.audit().articles()) {
      List<Claim> own = claims.getOrDefault(article.id(), List.of());
      String anchor = "a-" + (articles.size() + 1);
      articles.add(ArticlePage.of(article, anchor, own, full.contains(article), anchors));
    }
    this.findings =
        run.findings().stream()
            .sorted(Comparator.comparing(Page::severity).reversed())
            .map(r -> Finding.of(r, anchors))
            .toList();
    this.agreements = results(Verdict.CONSISTENT);
    this.undecided = results(Verdict.UNDECIDED);
  }

  private static Severity severity(Result result) {
    return result.severity() == null ? Severity.NOTE : result.severity();
  }

  private List<Finding> results(Verdict verdict) {
    return run.results().stream()
        .filter(r -> !r.isFinding() && r.verdict() == verdict)
        .map(r -> Finding.of(r, anchors))
        .toList();
  }

  private static Set<Article> fullTexts(Run run) {
    Set<Article> byWeight = new LinkedHashSet<>();
    run.findings().forEach(r -> r.evidence().forEach(e -> byWeight.add(e.mention().article())));
    byWeight.addAll(run.audit().articles());
    Set<Article> full = new LinkedHashSet<>();
    int length = 0;
    for (Article article : byWeight) {
      length += article.sections().stream().mapToInt(s -> s.text().length()).sum();
      if (length <= MOST_TEXT) {
        full.add(article);
      }
    }
    return full;
  }

  public Run run() {
    return run;
  }

  public String css() {
    return assets.css();
  }

  public String script() {
    return assets.script();
  }

  public String policy() {
    return assets.policy();
  }

  public String version() {
    return Version.current();
  }

  /** Changes when any article's name or text does. */
  public String inputsHash() {
    StringBuilder all = new StringBuilder();
    for (Article article : run.audit().articles()) {
      all.append(article.id()).append('\0').append(article.source().text()).append('\0');
    }
    return Assets.shortHash(all.toString());
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<Finding> agreements() {
    return agreements;
  }

  public List<Finding> undecided() {
    return undecided;
  }

  public List<ArticlePage> articles() {
    return articles;
  }

  public List<Timeline> timelines() {
    return Timeline.of(run, anchors);
  }

  public List<RuleRow> rules() {
    return RuleRow.of(run);
  }

  public List<Share> shares() {
    return Share.of(run.audit().coverage());
  }

  public List<String> findingRules() {
    return findings.stream().map(f -> f.result().rule()).distinct().sorted().toList();
  }

  public long count(Severity severity) {
    return run.count(severity);
  }

  /** Who is quoted, with the number of figures they assert. */
  public Map<String, Integer> speakers() {
    Map<String, Integer> speakers = new TreeMap<>();
    for (Claim claim : run.audit().claims()) {
      String speaker = claim.context().speaker();
      if (!speaker.isEmpty()) {
        speakers.merge(speaker, 1, Integer::sum);
      }
    }
    return speakers;
  }

  /** How many articles quote each speaker. */
  public Map<String, Integer> speakerArticles() {
    Map<String, Set<String>> articlesOf = new HashMap<>();
    for (Claim claim : run.audit().claims()) {
      articlesOf
          .computeIfAbsent(claim.context().speaker(), s -> new LinkedHashSet<>())
          .add(claim.mention().article().id());
    }
    return articlesOf.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
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
