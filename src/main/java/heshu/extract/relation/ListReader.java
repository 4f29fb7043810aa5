package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.DuplicateItem;
import heshu.extract.text.Item;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.function.Consumer;

/** Numbers of things with the lists that name them, and names that a list holds twice. */
public final class ListReader implements RelationReader {
  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    MaskedText text = passage.text();
    for (Item count : passage.items()) {
      if (CountedList.isCount(count)) {
        CountedList.before(text, count)
            .filter(ListReader::tells)
            .or(() -> CountedList.behind(text, count).filter(ListReader::tells))
            .map(list -> list.relation(text))
            .ifPresent(found);
      }
    }
    NameList.all(text).forEach(list -> twice(text, list, found));
  }

  private static boolean tells(CountedList list) {
    return list.agrees() || list.misses();
  }

  /** A name with the figures in it, which the masked text shows as letters: 发〔2013〕19号. */
  private static String written(MaskedText text, NameList.Name name) {
    return text.original(name.from(), name.from() + name.text().length());
  }

  /** The same name twice in a list; the first name may have words of the sentence before it. */
  private static void twice(MaskedText text, NameList list, Consumer<Subject> found) {
    List<NameList.Name> names = list.names();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        NameList.Name first = names.get(i);
        NameList.Name second = names.get(j);
        if (second.text().length() >= 4 && written(text, first).equals(written(text, second))) {
          found.accept(
              new DuplicateItem(
                  text.mention(first.from(), first.to()),
                  text.mention(second.from(), second.to())));
        }
      }
    }
  }
}
