package heshu.align;

import heshu.article.Sentence;
import heshu.claim.Mention;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a figure's sentence tells besides it: where two sentences share another figure in the same
 * words (全长1834米), what stands in both behind one name (主跨504米) is one fact too.
 *
 * @param lead the letters right before the figure, six at most; empty where they are fewer than two
 *     or there are no other figures
 * @param others the other figures of three digits or more that are not round, each with the two
 *     letters before it and its unit
 */
record Company(String lead, Set<String> others) {
  static final Company NONE = new Company("", Set.of());
  private static final int LETTERS = 6;

  /** Digits and point of a number that needs no words beside it to tell. */
  private static final int PRECISE = 4;

  /** Figures that sentences of two events hardly share: two meetings of a day share one. */
  private static final int COPIED = 2;

  private static final String BETWEEN = ";";
  private static final Pattern LEAD = Pattern.compile("\\p{IsHan}{2,6}$");
  private static final int ROW_LETTERS = 40;
  private static final String ROW_MARKS = "、和及";

  /** 分别为10.21亿人、2.26亿人、. */
  private static final Pattern ROW =
      Pattern.compile("(\\p{IsHan}{2,6})((?:[0-9]+(?:\\.[0-9]+)?[万亿]*[\\p{IsHan}%]{1,3}?[、和及])+)$");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:(?=..[0-9])\\p{IsHan}{2}|、)([0-9]{3,}(?<!00)(?:\\.[0-9]+)?|[0-9]{2}\\.[0-9]+|[0-9]\\.[0-9]{2,})[万亿]*[\\p{IsHan}&&[^年月日时]]");

  static Company of(Mention mention) {
    String text = mention.section().text();
    int start = mention.start();
    Sentence sentence = mention.section().sentenceAt(start);
    if (!tellsNumber(text, sentence.start(), start)
        && !tellsNumber(text, mention.end(), sentence.end())) {
      return NONE;
    }
    Matcher other = OTHER.matcher(text).region(sentence.start(), sentence.end());
    Set<String> others =
        other
            .results()
            .filter(figure -> figure.end(1) <= start || figure.start(1) >= mention.end())
            .map(figure -> figure.group(1).length() > PRECISE ? figure.group(1) : figure.group())
            .collect(Collectors.toUnmodifiableSet());
    String lead = others.isEmpty() ? "" : lead(text, start);
    return lead.isEmpty() ? NONE : new Company(lead, others);
  }

  /** Whether a number stands right behind a letter or a 、. */
  private static boolean tellsNumber(String text, int from, int to) {
    for (int at = Math.max(1, from); at < to; at++) {
      char c = text.charAt(at);
      char before = text.charAt(at - 1);
      if (c >= '0' && c <= '9' && (before == '、' || Character.isLetter(before))) {
        return true;
      }
    }
    return false;
  }

  /** The letters before a figure, of a later one in a row those before the row with its place. */
  private static String lead(String text, int start) {
    boolean inRow = start > 0 && ROW_MARKS.indexOf(text.charAt(start - 1)) >= 0;
    Matcher row = ROW.matcher(text.substring(Math.max(0, start - ROW_LETTERS), start));
    if (inRow && row.find()) {
      return row.group(1) + row.group(2).chars().filter(c -> ROW_MARKS.indexOf(c) >= 0).count();
    }
    Matcher lead = LEAD.matcher(text.substring(Math.max(0, start - LETTERS), start));
    return lead.find() ? lead.group() : "";
  }

  boolean meets(Company company) {
    return !lead.isEmpty()
        && lead.equals(company.lead)
        && !Collections.disjoint(others, company.others);
  }

  /** Whether the sentences share so many figures that one is told after the other. */
  boolean isCopied(Company company) {
    return others.stream().filter(company.others::contains).count() >= COPIED;
  }

  /** As {@link #isCopied(Company)}, of what {@link #written} gives. */
  static boolean isCopied(String one, String other) {
    Set<String> others = Set.of(other.split(BETWEEN));
    return Arrays.stream(one.split(BETWEEN)).filter(others::contains).count() >= COPIED;
  }

  /** The other figures in one. */
  String written() {
    return others.stream().sorted().collect(Collectors.joining(BETWEEN));
  }
}
