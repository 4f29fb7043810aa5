package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.SharesOfOne;
import heshu.claim.relation.ToldShare;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Interval;
import heshu.quantity.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Shares by themselves: of all there is, and those of parts that divide a whole between them. */
public final class SharesReader implements RelationReader {
  private static final Pattern SHARE = Pattern.compile("占|比重|比例");

  private static final String SHARES = "占";

  /** What shares of one whole come to, give or take a slip; farther off they are rates of each. */
  private static final Interval NEAR_ALL = Interval.closed(Rational.of(85), Rational.of(115));

  /** A rate within a part: 男性吸烟的比例. */
  private static final Pattern RATE = Pattern.compile("的(?:比重|比例)");

  private static final Pattern SECTORS =
      Pattern.compile("三次产业\\p{IsHan}{0,12}(?:占比|比重|比例)(?:分别)?[为是]?$");
  private static final int SECTORS_COUNT = 3;

  /** What makes the name before it a whole of its own: 中央企业中公司制企业占比. */
  private static final Pattern WITHIN = Pattern.compile("^[^，；]*?(?:中(?![国央部小学西药])|里|之内)");

  private static final Pattern TOLD = Pattern.compile("所?的?(?:比重|比例)?[为达约近]*$");
  private static final Pattern FILLING = Pattern.compile("(?:的?比[重例]?|为|达到?|约|近)*$");

  /** A whole that nothing exceeds; what is owed or lent may exceed what is earned. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "占(?:(?:全部|全体|所有)\\p{IsHan}{0,6}?|总[数量额]|[全当]?[省市县区国]\\p{IsHan}{0,8}总[数量额])(?:的|比重|比例)*$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> figures =
        passage.items().stream().filter(item -> Mask.isFigure(item.mask().letter())).toList();
    SharesTogether.read(passage, found::accept);
    AgeShares.read(passage, found::accept);
    for (int i = 0; i < figures.size(); i++) {
      Item share = figures.get(i);
      RestOfShares.of(passage, share).ifPresent(found);
      SharesOfShare.of(passage, share).ifPresent(found);
      if (isShare(share)) {
        if (OF_ALL.matcher(share.words()).find()) {
          found.accept(new ToldShare(share.figure()));
        }
        ofSectors(passage, share).ifPresent(found);
        List<Item> behind = figures.subList(i, figures.size());
        Division.of(paragraph(passage, share))
            .flatMap(division -> told(passage, behind, division).stream())
            .forEach(found);
      }
    }
  }

  /** 三次产业增加值占比分别为5.9%、39.9%和54.2%, from the first of the row. */
  private static Optional<SharesOfOne> ofSectors(Passage passage, Item share) {
    List<Item> row = ShareParts.row(passage, share);
    String words = passage.text().original(passage.text().sentenceStart(share.at()), share.at());
    return row.size() == SECTORS_COUNT && row.get(0) == share && SECTORS.matcher(words).find()
        ? Optional.of(SharesOfOne.of(row.stream().map(Item::figure).toList()))
            .filter(shares -> shares.total().overlaps(NEAR_ALL))
        : Optional.empty();
  }

  /** Whether words tell of a part, not of a share within it: 女性占 and not 女性中党员占. */
  private static boolean tells(String words, String name) {
    int at = words.lastIndexOf(name);
    if (at < 0) {
      return false;
    }
    String behind = words.substring(at + name.length());
    return !WITHIN.matcher(behind).find() && !RATE.matcher(behind).find();
  }

  /** What of a part is told: 增加值 of 第一产业增加值占; another of the next part makes no whole. */
  private static String tail(String words, String name) {
    return TOLD.matcher(words.substring(words.lastIndexOf(name) + name.length())).replaceFirst("");
  }

  /** The shares of a division; a row that begins before them has other parts as well. */
  private static Optional<SharesOfOne> told(Passage passage, List<Item> behind, Division division) {
    int size = division.names().size();
    boolean goesOn =
        passage
            .before(behind.get(0), i -> i.claim() != null)
            .filter(SharesReader::isShare)
            .isPresent();
    if (goesOn
        || size > behind.size()
        || !divide(passage, behind.subList(0, size), division.names())) {
      return Optional.empty();
    }
    SharesOfOne shares =
        SharesOfOne.of(behind.subList(0, size).stream().map(Item::figure).toList());
    return Optional.of(shares)
        .filter(told -> told.total().overlaps(NEAR_ALL))
        .filter(told -> !division.open() || told.total().contains(Rational.HUNDRED));
  }

  private static String paragraph(Passage passage, Item share) {
    int start = passage.text().paragraphStart(share.at());
    return passage.text().original(start, passage.text().paragraphEnd(share.at()));
  }

  private static boolean isShare(Item item) {
    return item.is(Mask.PERCENT)
        && item.role() == Role.STANDS
        && SHARE.matcher(item.words()).find();
  }

  /** Whether shares one behind the other are told of the parts that {@code names} divide. */
  private static boolean divide(Passage passage, List<Item> run, List<String> names) {
    Set<String> wholes = new HashSet<>();
    Set<Boolean> sides = new HashSet<>();
    Set<String> tails = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Item share = run.get(i);
      String words = passage.text().original(passage.text().clauseStart(share.at()), share.at());
      int told = words.indexOf(SHARES);
      String before = told < 0 ? words : words.substring(0, told);
      boolean behind = passage.behind(share).startsWith("的" + names.get(i));
      if (!isShare(share) || !behind && !tells(before, names.get(i))) {
        return false;
      }
      sides.add(behind);
      String tail = behind ? "" : tail(before, names.get(i));
      if (!tail.isEmpty()) {
        tails.add(tail);
      }
      String whole = FILLING.matcher(words.substring(told + 1)).replaceFirst("");
      if (told >= 0 && !whole.isEmpty()) {
        wholes.add(whole);
      }
    }
    return sides.size() == 1
        && wholes.size() <= 1
        && tails.size() <= 1
        && passage.sameSentence(run.get(0), run.get(run.size() - 1));
  }
}
