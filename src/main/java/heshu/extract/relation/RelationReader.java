package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.extract.text.Passage;
import java.util.function.Consumer;

/** Finds one kind of relation in a text. */
public interface RelationReader {
  void read(Passage passage, Consumer<Subject> found);
}
