package heshu.extract.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.DifferingMember;
import heshu.extract.text.Item;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One list told twice with the same number and noun, of which one member is another name. */
public final class MembersReader implements RelationReader {
  private static final int LEAST = 3;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    MaskedText text = passage.text();
    List<CountedList> told = new ArrayList<>();
    for (Item count : passage.items()) {
      if (CountedList.isCount(count)) {
        Stream.of(CountedList.before(text, count), CountedList.behind(text, count))
            .flatMap(list -> list.stream())
            .filter(list -> list.isPlain() && CountedList.whole(count) >= LEAST)
            .findFirst()
            .ifPresent(
                list -> {
                  told.stream()
                      .filter(before -> before.isOfSame(list))
                      .forEach(before -> compare(text, before.names(), list.names(), found));
                  told.add(list);
                });
      }
    }
  }

  private static void compare(
      MaskedText text, NameList first, NameList second, Consumer<Subject> found) {
    List<NameList.Name> here = without(first, second);
    List<NameList.Name> there = without(second, first);
    if (here.size() == 1 && there.size() == 1 && differ(here.get(0), there.get(0))) {
      found.accept(new DifferingMember(mention(text, here), mention(text, there)));
    }
  }

  private static Mention mention(MaskedText text, List<NameList.Name> names) {
    return text.mention(names.get(0).from(), names.get(0).to());
  }

  /** The names that the other list has not; the first name may have words before it. */
  private static List<NameList.Name> without(NameList list, NameList other) {
    return list.names().stream()
        .filter(
            name ->
                other.names().stream()
                    .noneMatch(
                        o -> o.bare().endsWith(name.bare()) || name.bare().endsWith(o.bare())))
        .toList();
  }

  /** Whether neither name shortens the other: no letter pair of one stands in the other. */
  private static boolean differ(NameList.Name one, NameList.Name other) {
    return !Names.shareRun(one.bare(), other.bare(), 2);
  }
}
