package heshu.extract.text;

import heshu.extract.words.Word;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who says it: the person named before 表示, 介绍, 指出 … in a paragraph; a paragraph that goes on with
 * an enumeration goes on with its speaker.
 */
final class SpeakerReader {
  private static final Pattern SAYS =
      Pattern.compile("^[^，。；“”：]{0,6}?(?:表示|介绍|指出|透露|强调|认为|告诉|坦言|称|说)");
  private static final Pattern GOES_ON =
      Pattern.compile("^[“‘]?(?:[一二三四五六七八九]是|首先|其次|第[一二三四五]|最后)");

  /** How far behind a person the word of saying may stand. */
  private static final int REACH = 10;

  private final MaskedText text;
  private final ProperNames names;

  /** Speakers by where their paragraph begins. */
  private final Map<Integer, String> speakers = new HashMap<>();

  SpeakerReader(MaskedText text, ProperNames names) {
    this.text = text;
    this.names = names;
  }

  String speaker(int at) {
    int from = text.paragraphStart(at);
    String known = speakers.get(from);
    if (known == null) {
      known = read(from);
      speakers.put(from, known);
    }
    return known;
  }

  private String read(int from) {
    String masked = text.masked();
    int end = text.paragraphEnd(from);
    String own = "";
    for (Word person : names.persons(from)) {
      int reach = Math.min(end, person.end() + REACH);
      if (SAYS.matcher(masked).region(person.end(), reach).lookingAt()) {
        own = person.text();
      }
    }
    boolean goesOn = own.isEmpty() && from > 0 && goesOn(from, end);
    return goesOn ? speaker(from - 1) : own;
  }

  private boolean goesOn(int from, int end) {
    return GOES_ON.matcher(text.masked()).region(from, end).lookingAt();
  }
}
