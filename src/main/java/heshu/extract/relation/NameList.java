package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names joined by 、 with 和 or 及 before the last; marks inside brackets and quotes do not part. */
record NameList(List<Name> names, int least, int most) {
  private static final Pattern RUN =
      Pattern.compile("(?<![^、，。；：！？\\n（）])[^、，。；：！？\\n（）]++(?:、[^、，。；：！？\\n（）]++)++");
  private static final Pattern OPENERS = Pattern.compile(Lexicon.alternatives("list-openers.txt"));
  private static final Pattern AND = Pattern.compile("以及|[和及与或]|并");
  private static final Pattern ENDING = Pattern.compile("等.*$");

  NameList {
    names = List.copyOf(names);
  }

  /** One name with its place in the masked text. */
  record Name(String text, int from, int to) {}

  static NameList of(MaskedText text, int from, int to) {
    String masked = text.masked();
    List<Name> names = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i < to ? masked.charAt(i) : '、';
      if ("“‘（《(".indexOf(c) >= 0) {
        depth++;
      } else if ("”’）》)".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      boolean parts = i == to || c == '、' && depth == 0 || c == '、' && closesBefore(masked, i);
      if (parts) {
        int at = names.isEmpty() ? opening(masked.substring(start, i)) + start : start;
        names.add(new Name(ENDING.matcher(masked.substring(at, i)).replaceFirst(""), at, i));
        start = i + 1;
      }
    }
    int joins = 0;
    for (Name name : names) {
      Matcher and = AND.matcher(name.text());
      while (and.find()) {
        joins++;
      }
    }
    return new NameList(names, names.size(), names.size() + joins);
  }

  /** Where the first name begins behind words such as 包括, 聚焦. */
  private static int opening(String words) {
    int from = 0;
    Matcher opener = OPENERS.matcher(words);
    while (opener.find() && opener.end() + 2 <= words.length()) {
      from = opener.end();
    }
    while (from < words.length() && Mask.isTime(words.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Where the names begin. */
  int from() {
    return names.get(0).from();
  }

  private static boolean closesBefore(String masked, int at) {
    return at > 0 && "”’》".indexOf(masked.charAt(at - 1)) >= 0;
  }

  static List<NameList> all(MaskedText text) {
    return RUN.matcher(text.masked()).results().map(m -> of(text, m.start(), m.end())).toList();
  }
}
