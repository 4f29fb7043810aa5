package heshu.check.page;

import heshu.article.Article;
import heshu.article.Span;
import heshu.check.Result;
import heshu.check.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Runs an example of a rule's page and tells in what it fails. */
public final class ExampleRun {
  private static final Pattern UNFILLED = Pattern.compile("\\{[^{}]*}");
  private final RulePage page;
  private final Example example;
  private final List<Article> articles;

  public ExampleRun(RulePage page, Example example) {
    this.page = page;
    this.example = example;
    List<Article> built = new ArrayList<>();
    for (ExampleText text : example.texts()) {
      built.add(text.article("例" + (built.size() + 1)));
    }
    this.articles = List.copyOf(built);
  }

  /**
   * What the rules are to be tried on.
   *
   * @param tables of reference figures, as CSV
   */
  public record Material(List<Article> articles, List<String> tables) {
    public Material {
      articles = List.copyOf(articles);
      tables = List.copyOf(tables);
    }
  }

  public Material material() {
    return new Material(articles, example.tables());
  }

  /** What differs from what the page says, a line each; empty where the example holds. */
  public List<String> failures(Function<Material, List<Result>> pipeline) {
    List<Result> results = pipeline.apply(material());
    List<Result> own = results.stream().filter(r -> r.rule().equals(page.id())).toList();
    List<String> failures = new ArrayList<>();
    List<String> wanted = wanted();
    if (wanted.size() != example.expected().size() || wanted.isEmpty() == speaks()) {
      failures.add("标记【…】与消息“> …”须一一对应：应报、相符、未决各至少一处，改正与不报没有");
    }
    switch (example.kind()) {
      case REPORTED -> exactly(wanted, own.stream().filter(Result::isFinding).toList(), failures);
      case CONSISTENT -> atLeast(wanted, with(own, Verdict.CONSISTENT), failures);
      case UNDECIDED -> atLeast(wanted, with(own, Verdict.UNDECIDED), failures);
      case CORRECTED, SILENT -> {}
    }
    for (Result result : results) {
      boolean reported = example.kind() == Example.Kind.REPORTED && own.contains(result);
      if (result.isFinding() && !reported && !example.also().contains(result.rule())) {
        failures.add("不应报告：" + result.rule() + " " + shown(result));
      }
      if (own.contains(result) && UNFILLED.matcher(result.message() + result.messageEn()).find()) {
        failures.add("消息里有没填上的名字：" + result.message() + " / " + result.messageEn());
      }
    }
    return failures;
  }

  private boolean speaks() {
    return example.kind() != Example.Kind.CORRECTED && example.kind() != Example.Kind.SILENT;
  }

  private List<String> wanted() {
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      ExampleText text = example.texts().get(i);
      for (Span mark : text.marks()) {
        if (wanted.size() < example.expected().size()) {
          Example.Expected expected = example.expected().get(wanted.size());
          String severity = expected.severity() == null ? "" : expected.severity().label() + " ";
          String place =
              articles.get(i).id() + "“" + quote(text.text(), mark) + "”@" + mark.start();
          wanted.add(place + " " + severity + expected.message());
        } else {
          wanted.add(articles.get(i).id() + "“" + quote(text.text(), mark) + "” 没有写消息");
        }
      }
    }
    return wanted;
  }

  private static List<Result> with(List<Result> results, Verdict verdict) {
    return results.stream().filter(r -> r.verdict() == verdict).toList();
  }

  private static void exactly(List<String> wanted, List<Result> got, List<String> failures) {
    atLeast(wanted, got, failures);
    got.stream()
        .map(ExampleRun::shown)
        .filter(s -> !wanted.contains(s))
        .forEach(s -> failures.add("多报：" + s));
  }

  private static void atLeast(List<String> wanted, List<Result> got, List<String> failures) {
    List<String> shown = got.stream().map(ExampleRun::shown).toList();
    wanted.stream().filter(w -> !shown.contains(w)).forEach(w -> failures.add("没有报告：" + w));
    if (!shown.containsAll(wanted) && !shown.isEmpty()) {
      failures.add("实际报告：" + String.join("；", shown));
    }
  }

  private static String shown(Result result) {
    var mention = result.evidence().get(0).mention();
    String severity = result.severity() == null ? "" : result.severity().label() + " ";
    Span span = mention.span();
    return mention.article().id()
        + "“"
        + quote(mention.article().source().text(), span)
        + "”@"
        + span.start()
        + " "
        + severity
        + result.message();
  }

  private static String quote(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
