package heshu.extract.text;

import heshu.extract.words.Segmenter;
import heshu.extract.words.Word;
import java.util.ArrayList;
import java.util.List;

/** The places and persons that a masked text names, in its order. */
record ProperNames(List<Word> places, List<Word> persons) {

  static ProperNames of(MaskedText text, Segmenter segmenter) {
    List<Word> places = new ArrayList<>();
    List<Word> persons = new ArrayList<>();
    String masked = text.masked();
    for (int from = 0; from < masked.length(); ) {
      int end = masked.indexOf('\n', from);
      end = end < 0 ? masked.length() : end;
      for (Word word : segmenter.words(masked.substring(from, end))) {
        Word placed = new Word(from + word.start(), from + word.end(), word.text(), word.kind());
        if (word.kind() == Word.Kind.PLACE) {
          places.add(placed);
        } else if (word.kind() == Word.Kind.PERSON) {
          persons.add(placed);
        }
      }
      from = end + 1;
    }
    return new ProperNames(places, persons);
  }

  /** The last of {@code words} that lies from {@code from} up to {@code to}; empty if none does. */
  static String last(List<Word> words, int from, int to) {
    String found = "";
    for (Word word : words) {
      if (word.end() > to) {
        break;
      }
      if (word.start() >= from) {
        found = word.text();
      }
    }
    return found;
  }
}
