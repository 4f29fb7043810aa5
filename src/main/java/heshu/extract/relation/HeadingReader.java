package heshu.extract.relation;

import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Subject;
import heshu.claim.relation.Repeat;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import heshu.quantity.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A figure of a title or heading that the paragraph behind it does not tell, but for a slip of the
 * pen: a heading says again what its paragraph says.
 */
public final class HeadingReader implements RelationReader {
  private static final int DIGITS = 2;

  /** Letters that heading and paragraph must share in a run before the figure. */
  private static final int SHARED = 4;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Item item : passage.items()) {
      if (item.claim() != null && (inTitle(item) || isHeading(section(item))) && tells(item)) {
        List<Item> behind = behind(passage, item);
        if (behind.stream().noneMatch(other -> agrees(item, other))) {
          behind.stream()
              .filter(other -> slipped(passage, item, other))
              .findFirst()
              .ifPresent(
                  other ->
                      found.accept(
                          new Repeat(item.figure(), other.figure(), inTitle(item), true, false)));
        }
      }
    }
  }

  private static Section section(Item item) {
    return item.figure().mention().section();
  }

  private static boolean inTitle(Item item) {
    return section(item).kind() == SectionKind.TITLE;
  }

  private static boolean isHeading(Section section) {
    return section.kind() == SectionKind.HEADING;
  }

  private static boolean tells(Item item) {
    return item.role() != Role.BASE
        && item.figure().measure().dimension() != Dimension.NONE
        && (item.is(Mask.LEVEL) || item.is(Mask.PERCENT));
  }

  /** The figures of the first section behind the heading that has any. */
  private static List<Item> behind(Passage passage, Item heading) {
    List<Item> behind = new ArrayList<>();
    for (Item item : passage.items().subList(heading.index() + 1, passage.items().size())) {
      if (item.claim() == null || section(item) == section(heading)) {
        continue;
      }
      if (isHeading(section(item))
          || !behind.isEmpty() && section(item) != section(behind.get(0))) {
        break;
      }
      behind.add(item);
    }
    return behind;
  }

  private static boolean agrees(Item heading, Item item) {
    return heading.sameMeasure(item)
        && heading.quantity().hardInBase().overlaps(item.quantity().hardInBase());
  }

  private static boolean slipped(Passage passage, Item heading, Item item) {
    return heading.sameMeasure(item)
        && heading.role() == item.role()
        && heading.direction() == item.direction()
        && !Times.otherTime(heading, item)
        && Typo.between(heading.quantity(), item.quantity(), DIGITS)
        && sharesRun(words(passage, heading), words(passage, item));
  }

  private static String words(Passage passage, Item item) {
    return item.words() + passage.behind(item);
  }

  private static boolean sharesRun(String words, String others) {
    for (int i = 0; i + SHARED <= words.length(); i++) {
      if (others.contains(words.substring(i, i + SHARED))) {
        return true;
      }
    }
    return false;
  }
}
