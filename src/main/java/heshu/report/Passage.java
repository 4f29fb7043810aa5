package heshu.report;

import heshu.article.Section;
import heshu.article.Sentence;
import heshu.claim.Mention;
import java.util.List;

/**
 * Words in their sentence, with a sentence before and one after where the section has them.
 *
 * @param before the sentence before, empty where there is none
 * @param lead the sentence up to the words
 * @param rest the sentence behind the words
 * @param after the sentence after, empty where there is none
 */
record Passage(String before, String lead, String quote, String rest, String after) {
  /** So many characters stand on either side; a sentence is longer only by mistake. */
  private static final int AROUND = 400;

  static Passage of(Mention mention) {
    Section section = mention.section();
    String text = section.text();
    List<Sentence> sentences = section.sentences();
    Sentence sentence = section.sentenceAt(mention.start());
    int index = sentences.indexOf(sentence);
    int start = Math.max(sentence.start(), mention.start() - AROUND);
    int last = Math.max(sentence.end(), mention.end());
    int end = Math.min(last, mention.end() + AROUND);
    return new Passage(
        index > 0 ? sentences.get(index - 1).of(text) : "",
        (start > sentence.start() ? "……" : "")
            + text.substring(start, mention.start()).stripLeading(),
        mention.quote(),
        text.substring(mention.end(), end).stripTrailing() + (end < last ? "……" : ""),
        index + 1 < sentences.size() ? sentences.get(index + 1).of(text) : "");
  }
}
