package heshu.kept;

import heshu.align.Block;
import heshu.align.Sketch;
import heshu.check.Verdict;
import heshu.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is kept of an article: by what it meets others, what was told of it alone, and of its
 * figures what they are counted by. It is written once, copied from run to run as it is, and read
 * where it is asked for.
 */
final class KeptArticle {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final Slice written;
  private final int number;
  private final Stamp stamp;
  private final String id;
  private final boolean wanted;
  private final int count;
  private final int figures;
  private final int places;
  private final int blocks;
  private final int seats;
  private final int sketches;
  private final int texts;
  private final List<KeptFinding> findings = new ArrayList<>();

  /** Reads what {@link #of} wrote. */
  KeptArticle(Slice written) {
    this.written = written;
    ByteReader in = written.reader();
    number = in.number();
    stamp = new Stamp(in.large(), in.large());
    id = in.text();
    wanted = in.small() != 0;
    count = in.number();
    figures = in.block();
    places = in.number();
    blocks = in.skipped(places * Long.BYTES);
    seats = in.block();
    sketches = in.block();
    texts = in.block();
    for (int left = in.number(); left > 0; left--) {
      findings.add(KeptFinding.read(in));
    }
  }

  /**
   * Of what was found in an article.
   *
   * @param wanted whether its text is wanted though nothing may have been found
   * @param figures of each claim what it is counted by
   * @param own what the rules said of it alone
   */
  static KeptArticle of(
      int number,
      Stamp stamp,
      String id,
      boolean wanted,
      List<Claim> claims,
      List<FigureSlots> figures,
      List<Block> blocks,
      List<Outcome> own) {
    ByteWriter out = new ByteWriter();
    out.number(number).large(stamp.high()).large(stamp.low()).text(id).small(wanted ? 1 : 0);
    out.number(figures.size()).block(counted(figures, verdicts(figures.size(), own)));
    out.number(blocks.size());
    blocks.forEach(block -> out.large(Stamp.of(block.name())));
    ByteWriter seats = new ByteWriter();
    blocks.forEach(block -> seats.number(seat(block)));
    out.block(seats);
    sketch(blocks, claims, out);
    List<KeptFinding> findings =
        own.stream().map(Outcome::finding).filter(Objects::nonNull).toList();
    out.number(findings.size());
    findings.forEach(finding -> finding.write(out));
    return new KeptArticle(Slice.of(out));
  }

  /** What a figure is counted by: the number of its name, 0 for none, and of its slots. */
  record FigureSlots(int name, int slots) {}

  private static ByteWriter counted(List<FigureSlots> figures, byte[] verdicts) {
    ByteWriter out = new ByteWriter();
    for (int i = 0; i < verdicts.length; i++) {
      out.small(verdicts[i]).number(figures.get(i).name()).number(figures.get(i).slots());
    }
    return out;
  }

  /** Twice the number of its figures there, and one more where others matter for any two. */
  private static int seat(Block block) {
    return block.part().claims().size() << 1 | (block.each() ? 0 : 1);
  }

  /** Each text is written once. */
  private static void sketch(List<Block> blocks, List<Claim> claims, ByteWriter out) {
    ByteWriter sketches = new ByteWriter();
    ByteWriter texts = new ByteWriter();
    Map<String, Integer> known = new HashMap<>();
    for (Block block : blocks) {
      ByteWriter here = new ByteWriter();
      here.number(block.sketches().size());
      for (Block.Sketched one : block.sketches()) {
        here.number(Shelf.figure(one.figure().mention(), claims));
        List<String> parts = one.sketch().parts();
        here.number(parts.size());
        parts.forEach(part -> here.number(text(part, known, texts)));
      }
      sketches.block(here);
    }
    out.block(sketches).block(texts);
  }

  /** Where a text stands among those that are known. */
  private static int text(String text, Map<String, Integer> known, ByteWriter texts) {
    int here = texts.size();
    Integer before = known.putIfAbsent(text, here);
    if (before != null) {
      return before;
    }
    texts.text(text);
    return here;
  }

  /** 0 where there is none, else by the order of the worst. */
  private static byte[] verdicts(int count, List<Outcome> own) {
    byte[] verdicts = new byte[count];
    for (Outcome outcome : own) {
      int code = VERDICTS.indexOf(outcome.verdict()) + 1;
      for (Outcome.Figure figure : outcome.figures()) {
        if (!figure.isNone() && !outcome.isContradiction()) {
          byte was = verdicts[figure.number()];
          verdicts[figure.number()] = (byte) (was == 0 ? code : Math.min(was, code));
        }
      }
    }
    return verdicts;
  }

  Slice written() {
    return written;
  }

  int number() {
    return number;
  }

  Stamp stamp() {
    return stamp;
  }

  String id() {
    return id;
  }

  /** Whether its text is wanted though nothing may have been found. */
  boolean isWanted() {
    return wanted;
  }

  int figures() {
    return count;
  }

  /** Takes what a figure is counted by. */
  interface Counter {
    /**
     * Takes the next one.
     *
     * @param own what was said of it in the article alone, but for contradictions that are findings
     */
    void count(int name, int slots, Verdict own);
  }

  /** Hands over the figures in their order. */
  void count(Counter counter) {
    ByteReader in = written.at(figures);
    for (int left = count; left > 0; left--) {
      int code = in.small();
      Verdict own = code == 0 ? Verdict.UNDECIDED : VERDICTS.get(code - 1);
      counter.count(in.number(), in.number(), own);
    }
  }

  List<KeptFinding> findings() {
    return findings;
  }

  /** The numbers of the blocks that it is in. */
  long[] blocks() {
    long[] numbers = new long[places];
    ByteReader in = written.at(blocks);
    for (int at = 0; at < places; at++) {
      numbers[at] = in.large();
    }
    return numbers;
  }

  /** How many of its figures are in a block. */
  int figuresIn(int at) {
    return seat(at) >> 1;
  }

  /** Whether two meet in a block alike whoever else is there. */
  boolean isEach(int at) {
    return (seat(at) & 1) == 0;
  }

  private int seat(int at) {
    ByteReader in = written.at(seats);
    for (int before = at; before > 0; before--) {
      in.number();
    }
    return in.number();
  }

  /** A sketch with the number of its figure. */
  record Drawn(int figure, Sketch sketch) {}

  /** Of its figures in a block; none where nothing tells. */
  List<Drawn> drawn(int at) {
    ByteReader in = written.at(sketches);
    for (int before = at; before > 0; before--) {
      in.block();
    }
    in.number();
    ByteReader text = written.at(texts);
    List<Drawn> drawn = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      int figure = in.number();
      String[] parts = new String[in.number()];
      for (int i = 0; i < parts.length; i++) {
        text.go(texts + in.number());
        parts[i] = text.text();
      }
      drawn.add(new Drawn(figure, Sketch.of(List.of(parts))));
    }
    return drawn;
  }
}
