package heshu.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a section's text up to and including the next 。！？ and the closing marks behind it; a
 * title is one sentence. Offsets are into the section's text.
 */
public record Sentence(int start, int end) implements Serializable {

  static List<Sentence> split(SectionKind kind, String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (kind != SectionKind.TITLE && "。！？".indexOf(text.charAt(i)) >= 0) {
        int end = i + 1;
        while (end < text.length() && "。！？”’」』）)".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        sentences.add(new Sentence(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < text.length() || sentences.isEmpty()) {
      sentences.add(new Sentence(start, text.length()));
    }
    return sentences;
  }

  public String of(String text) {
    return text.substring(start, end).strip();
  }
}
