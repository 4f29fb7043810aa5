package heshu.report.html;

import heshu.article.Article;
import heshu.report.RuleEntry;
import heshu.report.Run;
import heshu.report.Version;
import java.util.List;

/** What tells one run from another; the hashes change when what they are of does. */
public record Imprint(Run run) {

  /** The day of the check, empty where it is not told. */
  public String day() {
    return run.colophon().day() == null ? "" : run.colophon().day().toString();
  }

  public String version() {
    return Version.current();
  }

  public List<String> settings() {
    return run.colophon().settings();
  }

  public String rulesHash() {
    StringBuilder all = new StringBuilder(version());
    for (RuleEntry rule : run.rules()) {
      all.append('\0').append(rule.id()).append(rule.severity()).append('\0').append(rule.digest());
    }
    return Assets.shortHash(all.toString());
  }

  public String settingsHash() {
    return Assets.shortHash(run.gate().label() + "\0" + String.join("\0", settings()));
  }

  public String inputsHash() {
    StringBuilder all = new StringBuilder();
    for (Article article : run.audit().articles()) {
      all.append(article.id()).append('\0').append(article.source().text()).append('\0');
    }
    return Assets.shortHash(all.toString());
  }
}
