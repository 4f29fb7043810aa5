package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Turn;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.extract.text.Role;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures between which a word of direction stands: 由48.5%提升至49.3%. */
public final class TurnReader implements RelationReader {
  private static final String UP = "增加|增长|提高|提升|上升|上涨|攀升|跃升|上调|扩大|扩展|壮大|拓展|增多|增|升|涨";
  private static final String DOWN = "减少|下降|降低|下调|回落|下跌|跌落|压减|压缩|缩减|缩小|缩短|减|降|跌";
  private static final Pattern WORD = Pattern.compile("(?<up>" + UP + ")|(?<down>" + DOWN + ")");
  private static final Phrase TURN =
      Phrase.of(
          "由从",
          "[由从](?:[^。；，：\\n{图}]{0,24}?)([{图}])(?:[^。；，、\\n{图}“”]{0,8}?)("
              + UP
              + "|"
              + DOWN
              + ")了?(?:到了?|至|为)(?:{时}(?:[末底]?的)?|[^。；，、\\n{图}“”]{0,6}?)([{图}])");
  private static final Pattern NEGATED = Pattern.compile("[未没不]|收窄|降幅|跌幅|亏损|排名|位次|名次|负");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    passage.find(TURN).forEach(m -> relation(passage, m).ifPresent(found));
  }

  private static Optional<Subject> relation(Passage passage, MatchResult turn) {
    Item from = passage.at(turn.start(1));
    Item to = passage.at(turn.start(3));
    Matcher word = WORD.matcher(turn.group(2));
    boolean plain =
        from.is(to.mask())
            && from.sameMeasure(to)
            && from.role() != Role.CHANGES
            && !NEGATED.matcher(from.words() + turn.group()).find();
    return plain && word.matches()
        ? Optional.of(
            new Turn(
                from.figure(),
                to.figure(),
                passage.text().mention(turn.start(2), turn.end(2)),
                word.group("up") != null))
        : Optional.empty();
  }
}
