package heshu.extract.text;

import heshu.claim.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of whom or where a figure is told, by the words of its sentence and those before. */
public final class ScopeReader {
  private static final Pattern FIELD =
      Pattern.compile("(?<field>[\\p{IsHan}]{2,6}?)(?:领域|行业|系统)");
  private static final Pattern PROGRAMME = Pattern.compile("[“‘](?<name>[^”’]{2,8})[”’]");
  private static final Pattern FIELD_LEAD = Pattern.compile("^(?:在|涉及|其中|和|及|了|的)+");

  private final MaskedText text;
  private final String titleProgramme;

  public ScopeReader(MaskedText text) {
    this.text = text;
    this.titleProgramme = last(PROGRAMME, text.article().title(), "name");
  }

  Scope read(MaskedText text, int at) {
    String masked = text.masked();
    String sentence = masked.substring(text.sentenceStart(at), at);
    String programme = last(PROGRAMME, sentence, "name");
    if (programme.isEmpty()) {
      programme = last(PROGRAMME, masked.substring(text.paragraphStart(at), at), "name");
    }
    String field = last(FIELD, sentence, "field");
    return new Scope(
        "", FIELD_LEAD.matcher(field).replaceFirst(""), programme.isEmpty() ? titleProgramme : programme);
  }

  private static String last(Pattern pattern, String words, String group) {
    String found = "";
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      found = matcher.group(group);
    }
    return found;
  }
}
