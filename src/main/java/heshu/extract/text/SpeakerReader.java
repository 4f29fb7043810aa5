package heshu.extract.text;

import heshu.extract.words.Word;
import java.util.Map;
import java.util.TreeMap;
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

  /** Speakers by where their paragraph begins. */
  private final TreeMap<Integer, String> speakers = new TreeMap<>();

  SpeakerReader(MaskedText text, ProperNames names) {
    String masked = text.masked();
    String before = "";
    for (int from = 0; from < masked.length(); ) {
      int end = masked.indexOf('\n', from);
      end = end < 0 ? masked.length() : end;
      String own = speaker(masked, names, from, end);
      boolean goesOn = GOES_ON.matcher(masked).region(from, end).lookingAt();
      before = own.isEmpty() && goesOn ? before : own;
      speakers.put(from, before);
      from = end + 1;
    }
  }

  private static String speaker(String masked, ProperNames names, int from, int end) {
    String found = "";
    for (Word person : names.persons()) {
      if (person.start() >= from && person.end() <= end) {
        int reach = Math.min(end, person.end() + 10);
        if (SAYS.matcher(masked).region(person.end(), reach).lookingAt()) {
          found = person.text();
        }
      }
    }
    return found;
  }

  String speaker(int at) {
    Map.Entry<Integer, String> paragraph = speakers.floorEntry(at);
    return paragraph == null ? "" : paragraph.getValue();
  }
}
