package heshu.extract.text;

import heshu.claim.Scope;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of whom or where a figure is told, by the words of its sentence, else those before. */
final class ScopeReader {
  private static final Pattern FIELD = Pattern.compile("(?<name>[\\p{IsHan}]{2,6}?)(?:领域|行业|系统)");
  private static final Pattern PROGRAMME =
      Pattern.compile("[“‘\"「](?<name>[^“”‘’\"「」，。]{2,8})[”’\"」]");
  private static final Pattern LEAD = Pattern.compile("^(?:在|涉及|其中|和|及|了|的)+");

  private final MaskedText text;
  private final ProperNames names;
  private final String titleProgramme;

  ScopeReader(MaskedText text, ProperNames names) {
    this.text = text;
    this.names = names;
    this.titleProgramme = last(PROGRAMME, text.article().title());
  }

  Scope read(int at) {
    String masked = text.masked();
    int sentence = text.sentenceStart(at);
    int paragraph = text.paragraphStart(at);
    String place = ProperNames.last(names.places(), sentence, at);
    if (place.isEmpty()) {
      place = ProperNames.last(names.places(), paragraph, at);
    }
    String programme = last(PROGRAMME, masked.substring(sentence, at));
    if (programme.isEmpty()) {
      programme = last(PROGRAMME, masked.substring(paragraph, at));
    }
    String field = LEAD.matcher(last(FIELD, masked.substring(sentence, at))).replaceFirst("");
    return new Scope(place, field, programme.isEmpty() ? titleProgramme : programme);
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
