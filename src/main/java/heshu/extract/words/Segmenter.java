package heshu.extract.words;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words by HanLP's dictionary and tags places and persons. */
public final class Segmenter {
  static {
    String folder = System.getProperty("heshu.words");
    if (folder != null) {
      HanLP.Config.IOAdapter = new DictionaryFiles(Path.of(folder));
    }
  }

  private final Segment segment = new ViterbiSegment().enableOffset(true).enableNameRecognize(true);

  /** Reads the dictionaries, which otherwise come with the first words. */
  public static void load() {
    List<Word> unused = new Segmenter().words("记者张三从北京市获悉");
  }

  /** All words, in order. */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(text)) {
      int end = term.offset + term.word.length();
      words.add(new Word(term.offset, end, term.word, kind(term.nature)));
    }
    return words;
  }

  private static Word.Kind kind(Nature nature) {
    if (nature.startsWith("ns")) {
      return Word.Kind.PLACE;
    }
    return nature.startsWith("nr") ? Word.Kind.PERSON : Word.Kind.OTHER;
  }
}
