package heshu.extract.figure;

import heshu.extract.OwnWords;
import heshu.quantity.Dimension;
import heshu.quantity.Measure;
import heshu.quantity.Rational;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The words that the reading of figures rests on, from rules/lexicon. */
final class Lexicon {
  final Trie<List<MeasureEntry>> measures = new Trie<>();
  final Trie<HedgeEntry> before = new Trie<>();
  final Trie<HedgeEntry> after = new Trie<>();
  final Trie<NameEntry> names = new Trie<>();
  final Trie<String> changes = new Trie<>();
  final char[] folding = new char[1 << 16];

  /**
   * A word that holds a numeral and tells no number.
   *
   * @param notBefore characters that undo it: 十分 before 之 or 钟
   */
  record NameEntry(String written, String notBefore) {}

  /** The lexicon of rules/lexicon with what a desk adds. */
  static Lexicon with(OwnWords own) {
    Lexicon lexicon = new Lexicon();
    lexicon.readFolding();
    lines("measures.tsv").forEach(lexicon::addMeasures);
    own.measures().forEach(lexicon::addMeasures);
    lines("hedges.tsv").forEach(lexicon::addHedges);
    own.hedges().forEach(lexicon::addHedges);
    lines("exceptions.txt").stream()
        .filter(line -> !line.startsWith("="))
        .flatMap(line -> List.of(line.split(" ")).stream())
        .forEach(lexicon::addName);
    own.names().forEach(lexicon::addName);
    for (String line : lines("changes.txt")) {
      for (String word : line.split(" ")) {
        lexicon.changes.put(reversed(word), word);
      }
    }
    return lexicon;
  }

  private void readFolding() {
    for (int c = 0; c < folding.length; c++) {
      boolean wide = c >= 0xFF01 && c <= 0xFF5E;
      folding[c] = wide ? (char) (c - 0xFEE0) : (char) c;
    }
    for (char blank : new char[] {'\t', '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009'}) {
      folding[blank] = ' ';
    }
    folding['\u2212'] = '-';
    folding['\u301C'] = '~';
    folding['\u2236'] = ':';
    for (char dot : new char[] {'\u2022', '\u2027', '\u30FB'}) {
      folding[dot] = '·';
    }
    for (String line : lines("variants.txt")) {
      for (String pair : line.split(" ")) {
        folding[pair.charAt(0)] = pair.charAt(1);
      }
    }
  }

  private void addMeasures(String line) {
    String[] cells = cells(line, 6);
    String[] forms = cells[0].split(" ");
    String base = cells[2].equals("=") ? forms[0] : cells[2];
    for (String form : forms) {
      Measure measure = new Measure(form, Dimension.valueOf(cells[1]), base, Rational.of(cells[3]));
      MeasureEntry entry = new MeasureEntry(measure, cells[4], cells[5]);
      String key = folded(form);
      List<MeasureEntry> known = measures.get(key);
      if (known == null) {
        known = new ArrayList<>();
        measures.put(key, known);
      }
      known.add(entry);
    }
  }

  private void addHedges(String line) {
    String[] cells = cells(line, 5);
    boolean leads = cells[1].equals("before");
    for (String word : cells[0].split(" ")) {
      HedgeEntry entry = new HedgeEntry(word, Leaning.valueOf(cells[2]), cells[3], cells[4]);
      if (leads) {
        before.put(reversed(folded(word)), entry);
      } else {
        after.put(folded(word), entry);
      }
    }
  }

  private void addName(String word) {
    int mark = word.indexOf('!');
    String written = mark < 0 ? word : word.substring(0, mark);
    names.put(folded(written), new NameEntry(written, mark < 0 ? "" : word.substring(mark + 1)));
  }

  private String folded(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folding[chars[i]];
    }
    return new String(chars);
  }

  private static String reversed(String word) {
    return new StringBuilder(word).reverse().toString();
  }

  private static String[] cells(String line, int width) {
    String[] cells = line.split("\t", -1);
    String[] all = new String[width];
    for (int i = 0; i < width; i++) {
      all[i] = i < cells.length ? cells[i] : "";
    }
    return all;
  }

  /** The lines of a file of rules/lexicon without comments and empty ones. */
  static List<String> lines(String name) {
    String path = "/rules/lexicon/" + name;
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
