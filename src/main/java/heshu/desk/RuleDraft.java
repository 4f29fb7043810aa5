package heshu.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The two files of a new rule, which run as they are. */
public final class RuleDraft {
  private static final Pattern NAME =
      Pattern.compile("(?<family>[a-z][a-z0-9_]*)/(?<id>[a-z][a-z0-9]*(-[a-z0-9]+)*)");
  private final String family;
  private final String id;
  private final String since;

  /**
   * Names a rule.
   *
   * @param name family/id
   * @param since the version that brings it
   * @throws DeskException where the name is none
   */
  public RuleDraft(String name, String since) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches() || !SourceVersion.isName("heshu." + parts.group("family"))) {
      throw new DeskException(
          "“" + name + "”不能用作规则名；请写成 类/名称，用小写英文字母、数字和连字符，例如 arithmetic/tiny-whole");
    }
    family = parts.group("family");
    id = parts.group("id");
    this.since = since;
  }

  /**
   * Writes the rule and its page below a folder; nothing is overwritten.
   *
   * @return the two files
   */
  public List<Path> write(Path folder) throws IOException {
    Path rule = folder.resolve(family).resolve(id + ".drl");
    Path page = folder.resolve(family).resolve(id + ".md");
    for (Path file : List.of(rule, page)) {
      if (Files.exists(file)) {
        throw new DeskException(file + " 已经存在；请换一个名称，或直接修改它");
      }
    }
    Files.createDirectories(rule.getParent());
    Files.writeString(rule, filled("new-rule.drl"));
    Files.writeString(page, filled("new-rule.md"));
    return List.of(rule, page);
  }

  private String filled(String template) {
    try (InputStream in = RuleDraft.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + template);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${family}", family)
          .replace("${id}", id)
          .replace("${since}", since);
    } catch (IOException e) {
      throw new UncheckedIOException(template, e);
    }
  }
}
