package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import heshu.quantity.Numeral;

/**
 * An equal level told again in like words, whatever it is named: 送出超300万个馒头 and 送出免费馒头超过300万个. The
 * fewer digits, the longer the run of letters that both places must share to make chance unlikely;
 * rates are too often equal by chance.
 */
final class Echo {
  private static final int BEFORE = 24;
  private static final int BEHIND = 12;
  private static final int RUN = 4;
  private static final int LONG_RUN = 6;
  private static final int TELLING_DIGITS = 2;
  private static final int NOUN = 2;

  private Echo() {}

  static boolean of(Passage passage, Item first, Item second) {
    Numeral one = first.quantity().numeral();
    Numeral other = second.quantity().numeral();
    int digits = Digits.telling(first.quantity());
    if (one == null
        || other == null
        || !one.value().equals(other.value())
        || !first.is(Mask.LEVEL)
        || first.isChange() // what rose is told by its name
        || first.figure().measure().dimension() == Dimension.NONE
        || digits < TELLING_DIGITS) {
      return false;
    }
    int run = digits > TELLING_DIGITS || sameNoun(passage, first, second) ? RUN : LONG_RUN;
    return Names.shareWords(around(passage, first), around(passage, second), run);
  }

  private static boolean sameNoun(Passage passage, Item first, Item second) {
    String noun = passage.behind(first);
    return noun.length() >= NOUN && passage.behind(second).startsWith(noun.substring(0, NOUN));
  }

  private static String around(Passage passage, Item item) {
    int at = item.at();
    int from = Math.max(passage.text().sentenceStart(at), at - BEFORE);
    int to = Math.min(passage.text().sentenceEnd(at), at + BEHIND);
    String masked = passage.text().masked();
    int part = masked.lastIndexOf('；', at) + 1; // words before it tell of another thing
    return CommonWords.without(masked.substring(Math.max(from, part), to));
  }
}
