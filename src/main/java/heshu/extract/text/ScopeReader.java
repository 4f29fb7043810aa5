package heshu.extract.text;

import heshu.claim.Scope;
import heshu.extract.WordSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of whom or where a figure is told, by the words of its sentence, else those before. */
final class ScopeReader {
  private static final WordSet FIELDS = new WordSet(List.of("领域", "行业", "系统"));
  private static final Pattern FIELD = Pattern.compile("(?<name>[\\p{IsHan}]{2,6}?)(?:领域|行业|系统)");
  private static final WordSet CLOSING = new WordSet(List.of("”", "’", "\"", "」"));
  private static final Pattern PROGRAMME =
      Pattern.compile("[“‘\"「](?<name>[^“”‘’\"「」，。]{2,8})[”’\"」]");
  private static final Pattern LEAD = Pattern.compile("^(?:在|涉及|其中|和|及|了|的)+");

  private final MaskedText text;
  private final ProperNames names;
  private final String titleProgramme;

  /** The scope of the figure before, which most share. */
  private Scope last = Scope.UNKNOWN;

  ScopeReader(MaskedText text, ProperNames names) {
    this.text = text;
    this.names = names;
    this.titleProgramme = programme(text.article().title());
  }

  Scope read(int at) {
    String masked = text.masked();
    int sentence = text.sentenceStart(at);
    int paragraph = text.paragraphStart(at);
    String place = names.lastPlace(sentence, at);
    if (place.isEmpty()) {
      place = names.lastPlace(paragraph, at);
    }
    String programme = programme(masked.substring(sentence, at));
    if (programme.isEmpty()) {
      programme = programme(masked.substring(paragraph, at));
    }
    String field = field(masked.substring(sentence, at));
    Scope scope = new Scope(place, field, programme.isEmpty() ? titleProgramme : programme);
    last = scope.equals(last) ? last : scope;
    return last;
  }

  private static String field(String words) {
    return FIELDS.isIn(words) ? LEAD.matcher(last(FIELD, words)).replaceFirst("") : "";
  }

  private static String programme(String words) {
    return CLOSING.isIn(words) ? last(PROGRAMME, words) : "";
  }

  private static String last(Pattern pattern, String words) {
    String found = "";
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      found = matcher.group("name");
    }
    return found;
  }
}
