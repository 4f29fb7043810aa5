package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.Amount;
import heshu.claim.relation.HedgedFigure;
import heshu.claim.relation.Movement;
import heshu.extract.Lexicon;
import heshu.extract.text.Direction;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure tells by itself: its hedges on both sides, its movement, the size of an amount. */
public final class FigureFacts implements RelationReader {
  private static final Pattern BOTH_SIDES =
      Pattern.compile(
          "^(?<before>[^0-9０-９〇零一二两三四五六七八九十百千万亿%.．]{1,3})[0-9０-９〇零一二两三四五六七八九十百千万亿.．,，%]+?"
              + "(?<behind>余|多|以上|以下|左右|上下|以内)?[^0-9]{0,6}?(?<last>以上|以下|左右|上下|以内)?$");

  /** The end of the name of an amount: of 占生产总值的2%，罚款60万元 only the share is told of an economy. */
  private static final Pattern AGGREGATE =
      Pattern.compile("(?:GDP|生产总值|经济总量)(?!能耗)[（）A-Z]{0,5}\\p{IsHan}{0,3}$");

  private static final Pattern ECONOMY = Pattern.compile("GDP|生产总值|经济总量");

  /** A name that leaves out of what: GDP居全省第四，总量达到1810亿元. */
  private static final Pattern BARE_TOTAL = Pattern.compile("(?:总[量额值]|规模)?");

  private static final Pattern PER_HEAD = Pattern.compile("人均|每|户均|均|单价");

  /** What an economy makes in so short a time is little: 1小时，…生产总值为4200万元. */
  private static final Pattern MOMENT = Pattern.compile("小时|分钟|秒|[一1１]天");

  private static final Pattern MAY_BE_NEGATIVE =
      Pattern.compile(Lexicon.alternatives("may-be-negative.txt"));

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.claim() == null) {
        continue;
      }
      hedges(item, found);
      if (item.role() == Role.CHANGES && (item.is(Mask.PERCENT) || item.is(Mask.MULTIPLE))) {
        found.accept(movement(passage, item));
      }
      if (item.isStanding() && item.figure().measure().dimension() == Dimension.MONEY) {
        found.accept(amount(passage, item));
      }
    }
  }

  private static void hedges(Item item, Consumer<Subject> found) {
    Matcher sides = BOTH_SIDES.matcher(item.figure().quote());
    if (item.quantity().hedge() != null && sides.matches()) {
      String behind = sides.group("behind") != null ? sides.group("behind") : sides.group("last");
      if (behind != null) {
        found.accept(new HedgedFigure(item.figure(), sides.group("before"), behind));
      }
    }
  }

  private static Movement movement(Passage passage, Item item) {
    boolean negative = MAY_BE_NEGATIVE.matcher(sentence(passage, item)).find();
    return new Movement(item.figure(), item.direction() == Direction.DOWN, negative);
  }

  private static Amount amount(Passage passage, Item item) {
    String before = sentence(passage, item);
    String name = item.figure().context().indicator();
    String written = passage.text().original(passage.text().sentenceStart(item.at()), item.at());
    return new Amount(
        item.figure(),
        AGGREGATE.matcher(name).find()
            || BARE_TOTAL.matcher(name).matches() && ECONOMY.matcher(before).find(),
        PER_HEAD.matcher(before).find() || before.contains("/") || MOMENT.matcher(written).find());
  }

  private static String sentence(Passage passage, Item item) {
    return passage.text().masked().substring(passage.text().sentenceStart(item.at()), item.at());
  }
}
