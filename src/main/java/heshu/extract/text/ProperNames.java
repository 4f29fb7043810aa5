package heshu.extract.text;

import heshu.extract.words.Segmenter;
import heshu.extract.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places and persons that a masked text names. A paragraph is cut into words when it is first
 * asked for: those without a figure seldom are.
 */
final class ProperNames {
  private final MaskedText text;
  private final Segmenter segmenter;

  /** By where they begin. */
  private final Map<Integer, Paragraph> paragraphs = new HashMap<>();

  private record Paragraph(List<Word> places, List<Word> persons) {}

  ProperNames(MaskedText text, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
  }

  /** The last place from {@code from} up to {@code to}, in one paragraph; empty if none is. */
  String lastPlace(int from, int to) {
    String found = "";
    for (Word word : paragraph(text.paragraphStart(from)).places()) {
      if (word.end() > to) {
        break;
      }
      if (word.start() >= from) {
        found = word.text();
      }
    }
    return found;
  }

  /** The persons of the paragraph that begins at {@code start}, in order. */
  List<Word> persons(int start) {
    return paragraph(start).persons();
  }

  private Paragraph paragraph(int start) {
    return paragraphs.computeIfAbsent(start, this::cut);
  }

  private Paragraph cut(int start) {
    List<Word> places = new ArrayList<>();
    List<Word> persons = new ArrayList<>();
    for (Word word : segmenter.words(text.masked().substring(start, text.paragraphEnd(start)))) {
      if (word.kind() != Word.Kind.OTHER) {
        List<Word> names = word.kind() == Word.Kind.PLACE ? places : persons;
        names.add(new Word(start + word.start(), start + word.end(), word.text(), word.kind()));
      }
    }
    return new Paragraph(places, persons);
  }
}
