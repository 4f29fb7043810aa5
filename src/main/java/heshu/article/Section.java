package heshu.article;

import java.io.Serializable;
import java.util.List;

/** One paragraph, heading, caption or table row of an article, with its sentences. */
public record Section(SectionKind kind, MappedText mapped, List<Sentence> sentences)
    implements Serializable {

  public Section {
    sentences = List.copyOf(sentences);
  }

  public static Section of(SectionKind kind, MappedText mapped) {
    return new Section(kind, mapped, Sentence.split(kind, mapped.text()));
  }

  public String text() {
    return mapped.text();
  }

  /** The sentence that holds the character at {@code offset} of the section's text. */
  public Sentence sentenceAt(int offset) {
    for (Sentence sentence : sentences) {
      if (offset < sentence.end()) {
        return sentence;
      }
    }
    return sentences.get(sentences.size() - 1);
  }
}
