package heshu.extract.relation;

import heshu.article.Section;
import heshu.article.Sentence;
import heshu.claim.Mention;
import heshu.claim.relation.FarBound;
import heshu.extract.text.Item;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The figure of the paragraph next to a headline that it means by its words, and from which a slip
 * of the pen parts it.
 */
final class HeadlineSlip {
  private static final Pattern PARTS = Pattern.compile("[ 　，：！？；]");
  private static final Pattern LETTERS = Pattern.compile("\\P{IsHan}+");

  /** Letters that a headline and the sentence must share in a run. */
  private static final int SHARED = 4;

  /** Digits of a headline that a slip seldom meets by chance. */
  private static final int TELLING = 2;

  /** How many of a hundred pairs of letters the sentence must have where fewer digits tell. */
  private static final int COVERED = 60;

  private final Item headline;
  private final String words;
  private final Interval meant;

  HeadlineSlip(Item headline) {
    this.headline = headline;
    this.words = words(headline.figure().mention());
    this.meant = headline.quantity().softInBase();
  }

  /** The part of the headline that tells the figure, without it; the whole where that is short. */
  private static String words(Mention mention) {
    String text = mention.section().text();
    String before = text.substring(0, mention.start());
    String behind = text.substring(mention.end());
    String[] left = PARTS.split(before, -1);
    String[] right = PARTS.split(behind, -1);
    String part = letters(left[left.length - 1] + right[0]);
    return part.length() >= 2 * SHARED ? part : letters(before + behind);
  }

  private static String letters(String text) {
    return LETTERS.matcher(text).replaceAll("");
  }

  /**
   * @param next the facts of the paragraph that may be compared with the headline's
   */
  Optional<Item> of(List<Item> next) {
    List<Item> alike =
        next.stream()
            .filter(item -> headline.role() == item.role() && headline.sameMeasure(item))
            .filter(item -> item.role() != Role.CHANGES || item.direction() == headline.direction())
            .toList();
    return alike.stream()
        .filter(item -> !Times.otherTime(headline, item))
        .filter(this::mayBeMeant)
        .filter(item -> isTold(item, alike.size() == 1))
        .findFirst();
  }

  /** A figure far beyond a bound only where its point or its scale slipped. */
  private boolean mayBeMeant(Item item) {
    Interval near = new FarBound(headline.figure(), item.figure()).meant();
    boolean beyond =
        item.quantity().hardInBase().overlaps(headline.quantity().hardInBase())
            && !item.quantity().hardInBase().overlaps(near);
    return beyond ? Typo.isShifted(item.quantity(), meant) : Typo.mayMean(item.quantity(), meant);
  }

  private boolean isTold(Item item, boolean only) {
    String sentence = sentence(item);
    return Names.shareRun(words, sentence, SHARED)
        && (Digits.written(headline.quantity()) >= TELLING || only && covered(sentence) >= COVERED);
  }

  private static String sentence(Item item) {
    Mention mention = item.figure().mention();
    Section section = mention.section();
    Sentence sentence = section.sentenceAt(mention.start());
    return letters(section.text().substring(sentence.start(), sentence.end()));
  }

  /** Of a hundred pairs of letters of the headline, how many the sentence has as well. */
  private int covered(String sentence) {
    int pairs = Math.max(1, words.length() - 1);
    int told = 0;
    for (int i = 0; i + 1 < words.length(); i++) {
      told += sentence.contains(words.substring(i, i + 2)) ? 1 : 0;
    }
    return 100 * told / pairs;
  }
}
