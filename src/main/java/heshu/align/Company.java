package heshu.align;

import heshu.article.Sentence;
import heshu.claim.Mention;
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
 * @param others the other figures of three digits or more that are not round, each with the two
 *     letters before it and its unit
 */
record Company(String lead, Set<String> others) {
  private static final int LETTERS = 6;
  private static final Pattern LEAD = Pattern.compile("\\p{IsHan}{2,6}$");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\p{IsHan}{2}([0-9]{3,}(?<!00)(?:\\.[0-9]+)?|[0-9]{2}\\.[0-9]+)[万亿]*[\\p{IsHan}&&[^年月日时]]");

  static Company of(Mention mention) {
    String text = mention.section().text();
    int start = mention.start();
    Matcher lead = LEAD.matcher(text.substring(Math.max(0, start - LETTERS), start));
    if (!lead.find()) {
      return new Company("", Set.of());
    }
    Sentence sentence = mention.section().sentenceAt(start);
    Matcher other = OTHER.matcher(text).region(sentence.start(), sentence.end());
    return new Company(
        lead.group(),
        other
            .results()
            .filter(figure -> figure.end(1) <= start || figure.start(1) >= mention.end())
            .map(figure -> figure.group())
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean meets(Company company) {
    return !lead.isEmpty()
        && lead.equals(company.lead)
        && !Collections.disjoint(others, company.others);
  }
}
