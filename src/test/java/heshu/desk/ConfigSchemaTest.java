package heshu.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published schema and the program agree on what a configuration is. */
class ConfigSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Desk.class.getResourceAsStream("config-schema-1.json"));
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  static List<String> documented() throws IOException {
    String page = Files.readString(Path.of("src/docs/use/config.md"));
    return YAML.matcher(page).results().map(m -> m.group(1)).toList();
  }

  @Test
  void thePageShowsConfigurations() throws IOException {
    assertThat(documented()).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @MethodSource("documented")
  void whatTheDocumentationShowsHolds(String yaml) throws JsonProcessingException {
    assertThat(bySchema(yaml)).isEmpty();
    assertThat(byProgram(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ruels: {usage: off}",
        "rules: {usage: loud}",
        "rules: [usage]",
        "extends: [[a]]",
        "widths: {远: {hard: \"[0, 1g]\"}}",
        "widths: {近: {loose: \"[0, 1g]\"}}",
        "widths: {近: {hard: \"0, 1g\"}}",
        "lexicon: {synonyms: [[合作意向]]}",
        "lexicon: {synonyms: [[合 作, 意向]]}",
        "lexicon: {measures: [{dimension: count}]}",
        "lexicon: {measures: [{words: 蔸, dimension: percent}]}",
        "lexicon: {hedges: [{words: 贴}]}",
        "lexicon: {hedges: [{words: 贴, like: 近, side: left}]}",
        "lexicon: {words: [贴]}",
        "overrides: [{rules: {usage: off}}]",
        "overrides: [{files: a, extends: b}]"
      })
  void whatOneRefusesTheOtherRefuses(String yaml) throws JsonProcessingException {
    assertThat(bySchema(yaml)).isNotEmpty();
    assertThat(byProgram(yaml)).isNotEmpty();
  }

  private static List<String> bySchema(String yaml) throws JsonProcessingException {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    String json = new ObjectMapper().writeValueAsString(value);
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** But for files that are not there. */
  private static List<String> byProgram(String yaml) {
    Faults faults = new Faults();
    ConfigReader.read(Path.of("heshu.yaml").toAbsolutePath(), yaml, faults);
    try {
      faults.raise();
      return List.of();
    } catch (DeskException e) {
      return Stream.of(requireNonNull(e.getMessage()).split("\n"))
          .filter(line -> !line.startsWith("    ") && !line.contains("找不到"))
          .toList();
    }
  }
}
