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

  static Passage of(Mention mention) {
    Section section = mention.section();
    String text = section.text();
    List<Sentence> sentences = section.sentences();
    Sentence sentence = section.sentenceAt(mention.start());
    int index = sentences.indexOf(sentence);
    int end = Math.max(sentence.end(), mention.end());
    return new Passage(
        index > 0 ? sentences.get(index - 1).of(text) : "",
        text.substring(sentence.start(), mention.start()).stripLeading(),
        mention.quote(),
        text.substring(mention.end(), end).stripTrailing(),
        index + 1 < sentences.size() ? sentences.get(index + 1).of(text) : "");
  }
}
