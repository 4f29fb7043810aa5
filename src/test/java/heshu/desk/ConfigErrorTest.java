package heshu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigErrorTest {
  @TempDir private Path folder = Path.of("");
  private DeskFolder desk = new DeskFolder(folder);

  @BeforeEach
  void anArticle() throws IOException {
    desk = new DeskFolder(folder).with("a.txt", "共有7项。\n");
  }

  @Test
  void everyErrorIsToldAtOnceInTheOrderOfTheFile() throws IOException {
    desk.with(
        "heshu.yaml",
        """
        ruels: {usage: off}
        extends: 别处.yaml
        rules:
          oposed-hedges: off
          usage: loud
          usage: off
        rule-folders: 没有
        widths: {近: {hard: "-1g"}, 远: {}}
        lexicon:
          synonyms: [[合作意向]]
          measures:
            - {word: 蔸}
            - {words: 蔸, dimension: lenght}
            - {words: 蔸, factor: 两}
          hedges: [{words: 贴, like: 贴}, {words: 贴, like: 近, side: left}]
          names: [三 号]
        overrides:
          - rules: {usage: off}
          - files: "[体"
        """);

    String file = folder.resolve("heshu.yaml").toString();
    assertThatThrownBy(() -> desk.check("a.txt"))
        .isInstanceOf(DeskException.class)
        .hasMessageStartingWith(
            file + ":1:1 没有 ruels 这一项；是否想写 rules\\n    ruels: {usage: off}\\n".replace("\\n", "\n"))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).lines().filter(l -> l.startsWith(file)))
                    .extracting(line -> line.substring(file.length() + 1))
                    .containsExactly(
                        "1:1 没有 ruels 这一项；是否想写 rules",
                        "2:10 找不到文件 " + folder.resolve("别处.yaml") + "；路径从本文件所在的目录算起",
                        "4:3 没有名为 oposed-hedges 的规则或类；是否想写 opposed-hedges",
                        "5:10 没有 loud 这种级别；可用 error、note、off、on、warning",
                        "6:3 usage 写了两次；请合并",
                        "7:15 找不到目录 " + folder.resolve("没有") + "；路径从本文件所在的目录算起",
                        "8:20 宽度须写成 \"[-1g -10%, +2%]\"：方括号含端点，圆括号不含；"
                            + "g 是末位非零数字的一个单位，% 是占该数的比例，两项取小的，inf 是不限",
                        "8:28 没有 远 这一项；可用 约、近、不足、超、以上、以下、余",
                        "10:14 一行同义词至少两个，通用的在前，如 [合作意向, 意向合同]",
                        "12:7 缺少 words",
                        "12:8 没有 word 这一项；是否想写 words",
                        "13:29 没有 lenght 这种量；是否想写 length",
                        "14:26 factor 须是正数或分数，如 10000 或 1/15",
                        "15:29 like 须是它与哪个词相当：约、近、不足、超、以上、以下、余",
                        "15:59 side 须是 before（在数之前）或 after（在数之后）",
                        "16:11 词里不能有空格",
                        "18:5 这一段没有 files；请写出它对哪些文章有效，如 files: \"体育/**\"",
                        "19:12 路径样式写得不对（Missing ']）；例如 体育/** 或 *.md"));
  }

  @Test
  void whatIsNoYamlIsToldWithItsPlace() throws IOException {
    desk.with("heshu.yaml", "rules:\n  usage: [off\n");

    assertThatThrownBy(() -> desk.check("a.txt"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("heshu.yaml:", "不是合法的 YAML");
  }

  @Test
  void filesThatExtendEachOtherAreTold() throws IOException {
    desk.with("heshu.yaml", "extends: b.yaml\n").with("b.yaml", "extends: heshu.yaml\n");

    assertThatThrownBy(() -> desk.check("a.txt"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("b.yaml:1:10 extends 绕了回来");
  }

  @Test
  void errorsOfSeveralConfigurationsAndOfTheirRulesAreToldTogether() throws IOException {
    desk.with("北/a.txt", "共有7项。\n")
        .with("北/heshu.yaml", "rule-folders: rules\n")
        .with(
            "北/rules/usage/broken.drl",
            "package heshu.usage;\nrule \"broken\" when\n  Nothing()\nthen\nend\n")
        .with("heshu.yaml", "rules: {nothing-such: off}\n");

    assertThatThrownBy(() -> desk.check("a.txt", "北"))
        .isInstanceOf(DeskException.class)
        .hasMessageContaining("heshu.yaml:1:9 没有名为 nothing-such")
        .hasMessageContaining("usage/broken.drl:3:");
  }
}
