package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names that divide a thing between them: a row of the lexicon's partitions.
 *
 * @param whole what the name of the whole holds; empty for any whole
 * @param names of the parts
 * @param open whether some of the whole may be of no part (soldiers are counted to no region), so
 *     that only agreement tells anything
 */
record Division(String whole, List<String> names, boolean open) {
  private static final String ANY = "*";
  private static final String OPEN = "~";

  private static final List<Division> ALL =
      Lexicon.rows("partitions.tsv").stream().map(Division::read).toList();

  /** The names of all parts. */
  static final WordSet NAMES =
      new WordSet(ALL.stream().flatMap(division -> division.names.stream()).toList());

  Division {
    names = List.copyOf(names);
  }

  private static Division read(List<String> row) {
    boolean open = row.get(0).startsWith(OPEN);
    String told = open ? row.get(0).substring(OPEN.length()) : row.get(0);
    return new Division(told.equals(ANY) ? "" : told, row.subList(1, row.size()), open);
  }

  /** Whether a text is the name of a part and nothing else. */
  static boolean isName(String text) {
    return ALL.stream().anyMatch(division -> division.names.contains(text));
  }

  /** Whether wholes of any name are divided so. */
  boolean any() {
    return whole.isEmpty();
  }

  /** What may divide the whole that words name; an open division stands before others like it. */
  static Stream<Division> of(String words) {
    List<Division> told = ALL.stream().filter(division -> words.contains(division.whole)).toList();
    return told.stream()
        .filter(d -> d.open || told.stream().noneMatch(o -> o.open && o.names.equals(d.names)));
  }
}
