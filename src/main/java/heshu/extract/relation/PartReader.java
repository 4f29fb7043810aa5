package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.PartOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A figure and one that the words call a part of it: 68家，其中包括17家. */
public final class PartReader implements RelationReader {
  private static final Pattern WITHIN = Pattern.compile("[，（；。]其中，?(?:包括|有|含)?[^。；：，]{0,16}$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item part : passage.items()) {
      if (part.isStanding()) {
        passage
            .before(part, Item::isStanding)
            .filter(whole -> whole.figure().measure().equals(part.figure().measure()))
            .filter(whole -> WITHIN.matcher(passage.between(whole, part)).find())
            .filter(whole -> isOnlyWhole(passage, whole))
            .ifPresent(whole -> found.accept(new PartOfWhole(whole.figure(), part.figure())));
      }
    }
  }

  /** Where several figures stand before 其中, the part may be one of their sum. */
  private static boolean isOnlyWhole(Passage passage, Item whole) {
    return passage.before(whole, i -> i.isStanding() && i.sameMeasure(whole)).isEmpty();
  }
}
