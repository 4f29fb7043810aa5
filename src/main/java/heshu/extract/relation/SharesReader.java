package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.SharesOfOne;
import heshu.claim.relation.ToldShare;
import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Shares by themselves: of all there is, and those of parts that divide a whole between them. */
public final class SharesReader implements RelationReader {
  private static final List<List<String>> PARTITIONS = Lexicon.rows("partitions.tsv");
  private static final Pattern SHARE = Pattern.compile("占|比重|比例");

  private static final String SHARES = "占";
  private static final Pattern FILLING = Pattern.compile("(?:的?比[重例]?|为|达到?|约|近)*$");

  /** A whole that nothing exceeds; what is owed or lent may exceed what is earned. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "占(?:(?:全部|全体|所有)\\p{IsHan}{0,6}?|总[数量额]|[全当]?[省市县区国]\\p{IsHan}{0,8}总[数量额])(?:的|比重|比例)*$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> figures =
        passage.items().stream().filter(item -> Mask.isFigure(item.mask().letter())).toList();
    for (int i = 0; i < figures.size(); i++) {
      Item share = figures.get(i);
      RestOfShares.of(passage, share).ifPresent(found);
      if (isShare(share)) {
        if (OF_ALL.matcher(share.words()).find()) {
          found.accept(new ToldShare(share.figure()));
        }
        List<Item> behind = figures.subList(i, figures.size());
        PARTITIONS.stream()
            .map(row -> row.subList(1, row.size()))
            .filter(names -> names.size() <= behind.size())
            .filter(names -> divide(passage, behind.subList(0, names.size()), names))
            .map(names -> behind.subList(0, names.size()).stream().map(Item::figure).toList())
            .forEach(shares -> found.accept(new SharesOfOne(shares)));
      }
    }
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
    for (int i = 0; i < names.size(); i++) {
      Item share = run.get(i);
      String words = passage.text().original(passage.text().clauseStart(share.at()), share.at());
      int told = words.indexOf(SHARES);
      String before = told < 0 ? words : words.substring(0, told);
      boolean behind = passage.behind(share).startsWith("的" + names.get(i));
      if (!isShare(share) || !behind && !before.contains(names.get(i))) {
        return false;
      }
      sides.add(behind);
      String whole = FILLING.matcher(words.substring(told + 1)).replaceFirst("");
      if (told >= 0 && !whole.isEmpty()) {
        wholes.add(whole);
      }
    }
    return sides.size() == 1
        && wholes.size() <= 1
        && passage.sameSentence(run.get(0), run.get(run.size() - 1));
  }
}
