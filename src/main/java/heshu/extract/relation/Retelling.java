package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;

/**
 * How far the words on both sides of two figures are the same, letter by letter, with the same
 * figures among them: one who tells a fact again often copies the words.
 *
 * @param before letters of the run that stand before the figure
 * @param behind letters of the run that stand behind it
 * @param parted whether the run ends at a figure that is another one at either place, or within the
 *     heads of two rows
 */
record Retelling(int before, int behind, boolean parted) {
  /** Letters from the start of a line that may be its head. */
  private static final int HEAD = 8;

  static Retelling of(Passage passage, Item first, Item second) {
    Side before = side(passage, first, second, -1);
    Side behind = side(passage, first, second, 1);
    return new Retelling(before.letters, behind.letters, before.parted || behind.parted);
  }

  private record Side(int letters, boolean parted) {}

  private static Side side(Passage passage, Item first, Item second, int step) {
    String text = passage.text().masked();
    int letters = 0;
    int at = first.at() + step;
    int other = second.at() + step;
    while (inParagraph(text, at) && inParagraph(text, other)) {
      char letter = text.charAt(at);
      if (letter != text.charAt(other)) {
        return new Side(letters, step < 0 && isHead(text, at) && isHead(text, other));
      }
      if (Mask.isFigure(letter) && !sameValue(passage.at(at), passage.at(other))) {
        return new Side(letters, true);
      }
      if (Character.isIdeographic(letter)) {
        letters++;
      }
      at += step;
      other += step;
    }
    return new Side(letters, false);
  }

  /** Whether a letter is of a word at the head of its line: 甲区：名额3人 and 乙区：名额3人 are two rows. */
  private static boolean isHead(String text, int at) {
    return at - text.lastIndexOf('\n', at) <= HEAD
        && text.substring(at, at + 2).chars().allMatch(c -> Character.isIdeographic(c) || c == '：');
  }

  private static boolean inParagraph(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) != '\n';
  }

  private static boolean sameValue(Item one, Item other) {
    return one.sameMeasure(other)
        && one.quantity().hardInBase().equals(other.quantity().hardInBase());
  }

  int letters() {
    return before + behind;
  }
}
