package heshu.extract.relation;

import heshu.extract.WordSet;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names joined by 、 with 和 or 及 before the last; marks inside brackets and quotes do not part.
 *
 * @param from where the first name begins in the masked text
 * @param continued whether more of the list may stand before the first name
 */
record NameList(List<Name> names, int from, int least, int most, boolean continued) {
  /** What ends a name that stands in no brackets. */
  private static final String MARKS = "、，。；：！？\n（）";

  private static final WordSet OPENERS = WordSet.of("list-openers.txt");
  private static final Pattern AND = Pattern.compile("以及|[和及与或]|并");
  private static final Pattern QUOTE = Pattern.compile("“([^“”]*)”");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern SENTENCE =
      Pattern.compile("[的了将已向把被]|在(?![手建线校岗职研产])|对(?![外口])|[“”‘’]");
  private static final Pattern JOINING = Pattern.compile("(?:[和与并、]|(?<![涉普波触遍惠])及)$");
  private static final String OPENING = "“‘（《(";
  private static final String CLOSING = "”’）》)";
  private static final int SHORT = 3;

  /** Letters with which names of one kind begin. */
  private static final int ALIKE = 2;

  private static final int LONGER = 2;

  /** By how many letters two names of a list may differ in length. */
  private static final int UNLIKE = 5;

  NameList {
    names = List.copyOf(names);
  }

  /** One name with its place in the masked text. */
  record Name(String text, int from, int to) {
    /** How many names 和 and the like may join in it; brackets hold only remarks. */
    int joins() {
      return (int) AND.matcher(bare()).results().count();
    }

    String bare() {
      return REMARK.matcher(text).replaceAll("");
    }
  }

  static NameList of(MaskedText text, int from, int to) {
    String masked = text.masked();
    int begin = quoted(masked, from, to);
    List<Name> names = new ArrayList<>();
    int depth = 0;
    int start = begin;
    for (int i = begin; i <= to; i++) {
      char c = i < to ? masked.charAt(i) : '、';
      if (OPENING.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING.indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      boolean parts = i == to || c == '、' && depth == 0 || c == '、' && closesBefore(masked, i);
      if (parts) {
        int at = names.isEmpty() ? opening(masked.substring(start, i)) + start : start;
        names.add(new Name(unended(masked.substring(at, i)), at, i));
        start = i + 1;
      }
    }
    if (names.size() > 1) {
      names.set(0, alike(names.get(0), names.get(1)));
    }
    int first = names.get(0).from();
    int joins = names.stream().mapToInt(Name::joins).sum();
    boolean continued = continues(masked, first) || continues(masked, from);
    return new NameList(names, first, names.size(), names.size() + joins, continued);
  }

  /** The first name from where it begins like the second: 满足神舟十七号、神舟十八号. */
  private static Name alike(Name first, Name second) {
    int at =
        second.text().length() < ALIKE
            ? 0
            : first.text().indexOf(second.text().substring(0, ALIKE));
    return at > 0 ? new Name(first.text().substring(at), first.from() + at, first.to()) : first;
  }

  /** A name without 等 and what follows it. */
  private static String unended(String name) {
    int ending = name.indexOf('等');
    return ending < 0 ? name : name.substring(0, ending);
  }

  /** Names each in quotes of their own, one after the other. */
  static NameList quoted(MaskedText text, int from, int to) {
    List<Name> names = new ArrayList<>();
    Matcher quote = QUOTE.matcher(text.masked()).region(from, to);
    while (quote.find()) {
      names.add(new Name(quote.group(1), quote.start(1), quote.end(1)));
    }
    boolean continued = continues(text.masked(), from);
    return new NameList(names, from, names.size(), names.size(), continued);
  }

  private static boolean continues(String masked, int at) {
    return at > 0
        && (Mask.isFigure(masked.charAt(at - 1))
            || JOINING.matcher(masked.substring(Math.max(0, at - 2), at)).find());
  }

  /** Where names begin that stand in one pair of quotes which ends behind the last: “甲、乙、丙”. */
  private static int quoted(String masked, int from, int to) {
    int open = masked.lastIndexOf('“', to - 1);
    boolean whole =
        open >= from && masked.indexOf('”', open) >= to && masked.substring(open, to).contains("、");
    return whole ? open + 1 : from;
  }

  /** Where the first name begins behind words such as 包括, 聚焦. */
  private static int opening(String words) {
    int from = 0;
    for (int at = 0; at < words.length(); ) {
      int end = OPENERS.endAt(words, at);
      if (end + 2 > words.length()) {
        break;
      }
      from = Math.max(from, end);
      at = Math.max(at + 1, end);
    }
    while (from < words.length() && Mask.isTime(words.charAt(from))) {
      from++;
    }
    return from;
  }

  /**
   * Whether each piece between the marks is plainly one name: none tells a sentence, 和 joins only
   * the last two, and the last is not much longer than those before it, as it is where a verb
   * follows it. The first may have words of the sentence before it.
   */
  boolean isEven() {
    List<Name> rest = names.subList(1, names.size());
    List<Name> middle = rest.subList(0, rest.size() - 1);
    int longest = middle.stream().mapToInt(n -> n.bare().length()).max().orElse(0);
    String last = AND.matcher(rest.get(rest.size() - 1).bare()).replaceFirst("、");
    int tail = last.length() - 1 - last.lastIndexOf('、');
    int head = Math.max(last.indexOf('、'), 0);
    return !continued
        && (endAlike(last) || names.get(0).joins() == 0)
        && middle.stream().allMatch(n -> n.joins() == 0)
        && rest.get(rest.size() - 1).joins() <= 1
        && rest.stream().noneMatch(n -> SENTENCE.matcher(n.bare()).find())
        && (endAlike(last) || Math.max(head, tail) <= Math.max(longest, SHORT) + LONGER);
  }

  /** Whether all names end with one letter, as those of one kind do: 中东欧展、消费品展和常年展. */
  private boolean endAlike(String last) {
    String letter = last.substring(last.length() - 1);
    return last.length() > 1
        && names.stream().allMatch(name -> name.bare().endsWith(letter))
        && (last.indexOf('、') < 0 || last.contains(letter + "、"));
  }

  /** Whether there are two names, neither with words of a sentence nor with more names in it. */
  boolean isTwo() {
    return !continued
        && most == 2
        && names.size() == 2
        && names.stream().noneMatch(n -> SENTENCE.matcher(n.bare()).find());
  }

  /** The letter with which all names end, as those of one kind do. */
  Optional<String> alike() {
    return names.stream()
        .map(name -> name.bare().substring(Math.max(0, name.bare().length() - 1)))
        .reduce((one, other) -> one.equals(other) ? one : "")
        .filter(letter -> !letter.isEmpty());
  }

  /**
   * Whether two names are of about one length, or the last as short as a place, and neither a
   * sentence.
   */
  boolean isPair() {
    int first = names.get(0).bare().length();
    int last = names.get(names.size() - 1).bare().length();
    return (last <= SHORT || Math.abs(first - last) <= UNLIKE)
        && names.stream().noneMatch(n -> SENTENCE.matcher(n.bare()).find());
  }

  private static boolean closesBefore(String masked, int at) {
    return at > 0 && "”’》".indexOf(masked.charAt(at - 1)) >= 0;
  }

  /** All runs of words that 、 joins. */
  static List<NameList> all(MaskedText text) {
    List<NameList> all = new ArrayList<>();
    String masked = text.masked();
    for (int from = 0; from < masked.length(); ) {
      int end = wordsEnd(masked, from);
      boolean joined = false;
      while (end > from && isJoined(masked, end)) {
        end = wordsEnd(masked, end + 1);
        joined = true;
      }
      if (joined) {
        all.add(of(text, from, end));
      }
      from = Math.max(from + 1, end);
    }
    return all;
  }

  private static boolean isJoined(String masked, int mark) {
    return mark + 1 < masked.length()
        && masked.charAt(mark) == '、'
        && MARKS.indexOf(masked.charAt(mark + 1)) < 0;
  }

  private static int wordsEnd(String masked, int from) {
    int end = from;
    while (end < masked.length() && MARKS.indexOf(masked.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
