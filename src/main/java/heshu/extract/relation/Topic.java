package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says at its head that it tells the parts of: 立案提案中，…, 起降架次中：…. */
final class Topic {
  private static final Pattern WORDS =
      Mask.pattern("^(?:{时}份?，)?(?:在)?([^，。；：{图}]{2,12}?)(?:当?中|里)[，：]");

  private Topic() {}

  /** The words of the sentence that {@code part} stands in; empty where it has none. */
  static String of(Passage passage, Item part) {
    String masked = passage.text().masked();
    int start = passage.text().sentenceStart(part.at());
    Matcher topic = WORDS.matcher(masked.substring(start, part.at()));
    return topic.find() ? topic.group(1) : "";
  }

  /** Whether the sentence says that it tells the parts of {@code whole}. */
  static boolean names(Passage passage, Item whole, Item part) {
    String core = Names.core(of(passage, part));
    return core.length() > 1 && Names.ends(Names.core(whole.label()), core);
  }
}
