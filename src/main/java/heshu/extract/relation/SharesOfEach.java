package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share told of each of several parts, each of its own whole: 均占项目总数和投资总量的一半以上. */
final class SharesOfEach {
  private static final int MANY = 6;
  private static final Pattern EACH = Pattern.compile("均占据?了?(?<names>[^占]{2,40}?)的");
  private static final Pattern JOINS = Pattern.compile("[和与及、]|以及");

  private SharesOfEach() {}

  static boolean tells(Item share) {
    return share.words().contains("均占");
  }

  static void read(Passage passage, Item share, Consumer<Subject> found) {
    Matcher each = EACH.matcher(share.words());
    if (!each.find()) {
      return;
    }
    for (String name : JOINS.split(each.group("names"))) {
      passage
          .back(share, MANY, i -> i.isStanding() && passage.sameSentence(i, share))
          .filter(part -> Names.same(name, part.label()))
          .findFirst()
          .ifPresent(part -> ofOne(passage, share, part, name, found));
    }
  }

  private static void ofOne(
      Passage passage, Item share, Item part, String name, Consumer<Subject> found) {
    ShareWords told = new ShareWords(ShareWords.Kind.NAMED, name, true);
    Wholes wholes = new Wholes(passage, share, List.of(part));
    wholes
        .all()
        .filter(whole -> Names.core(name).equals(Names.core(whole.label())))
        .findFirst()
        .or(() -> wholes.fitting(told))
        .filter(wholes::agrees)
        .ifPresent(
            whole ->
                found.accept(
                    new ShareOfWhole(
                        List.of(part.figure()), whole.figure(), share.figure(), false)));
  }
}
