package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.RankAmong;
import heshu.extract.text.Item;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranks with the number of those ranked: 在15个城市中列第9. */
public final class RankReader implements RelationReader {
  private static final Phrase AMONG =
      Phrase.of(
          "在",
          "在[^。；，\\n{图}]{0,12}({数})[^。；，\\n{图}]{0,10}?中，?[^。；，\\n{图}]{0,12}?(?:排名?|位列|列|位居|居)(?:在)?({序})");
  private static final Pattern PLACE = Pattern.compile("第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[位名]?");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage.find(AMONG).forEach(m -> read(passage, m, found));
  }

  private static void read(Passage passage, MatchResult among, Consumer<Subject> found) {
    MaskedText text = passage.text();
    Item number = passage.at(among.start(1));
    Matcher place = PLACE.matcher(text.original(among.start(2), among.end(2)));
    if (place.matches() && CountedList.isExactCount(number)) {
      found.accept(
          new RankAmong(
              text.mention(among.start(2), among.end(2)),
              ChineseNumber.of(place.group(1)),
              number.figure(),
              CountedList.whole(number)));
    }
  }
}
