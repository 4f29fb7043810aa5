package heshu.kept;

import heshu.align.Block;
import heshu.align.Sketch;
import heshu.check.Verdict;
import heshu.claim.Claim;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is kept of an article: by what it meets others, what was told of it alone, and of its
 * figures what they are counted by. It is written once and copied from run to run as it is.
 */
final class KeptArticle {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final ByteBuffer written;
  private final int number;
  private final Stamp stamp;
  private final String id;
  private final boolean wanted;
  private final byte[] verdicts;
  private final long[] names;
  private final int[] slots;
  private final long[] blocks;
  private final int[] figures;
  private final int[] sketches;
  private final ByteBuffer texts;
  private final ByteBuffer sketched;
  private final List<KeptFinding> findings;

  private KeptArticle(ByteBuffer written) {
    this.written = written;
    ByteReader in = new ByteReader(written.duplicate());
    number = in.number();
    stamp = new Stamp(in.large(), in.large());
    id = in.text();
    wanted = in.small() != 0;
    int count = in.number();
    verdicts = new byte[count];
    in.block().get(verdicts);
    names = in.larges(count);
    slots = in.numbers(count);
    int places = in.number();
    blocks = in.larges(places);
    figures = in.numbers(places);
    sketches = in.numbers(places);
    texts = in.block();
    sketched = in.block();
    findings = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      findings.add(KeptFinding.read(in));
    }
  }

  static KeptArticle read(ByteBuffer written) {
    return new KeptArticle(written);
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
    out.number(figures.size()).block(verdicts(figures.size(), own));
    figures.forEach(figure -> out.large(figure.name()));
    figures.forEach(figure -> out.number(figure.slots()));
    out.number(blocks.size());
    blocks.forEach(block -> out.large(Stamp.of(block.name())));
    blocks.forEach(block -> out.number(figures(block)));
    ByteWriter sketched = new ByteWriter();
    ByteWriter texts = new ByteWriter();
    Map<String, Integer> known = new HashMap<>();
    for (Block block : blocks) {
      out.number(sketched.size());
      sketched.number(block.sketches().size());
      for (Block.Sketched one : block.sketches()) {
        sketched.number(Shelf.figure(one.figure().mention(), claims));
        sketched.number(text(one.sketch().toString(), known, texts));
      }
    }
    out.block(texts.bytes());
    out.block(sketched.bytes());
    List<KeptFinding> findings =
        own.stream().map(Outcome::finding).filter(Objects::nonNull).toList();
    out.number(findings.size());
    findings.forEach(finding -> finding.write(out));
    return new KeptArticle(ByteBuffer.wrap(out.bytes()));
  }

  /** Where a text stands among those that are known, each of which is written once. */
  private static int text(String text, Map<String, Integer> known, ByteWriter texts) {
    Integer before = known.putIfAbsent(text, texts.size());
    if (before == null) {
      texts.text(text);
    }
    return known.getOrDefault(text, 0);
  }

  /** What a figure is counted by: the number of its name, and of its slots. */
  record FigureSlots(long name, int slots) {}

  /** Below nothing where who else is in the block matters for any two. */
  private static int figures(Block block) {
    int figures = block.part().claims().size();
    return block.each() ? figures : ~figures;
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

  ByteBuffer written() {
    return written.duplicate();
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

  /** Whether its text is wanted in any case, or tells where a finding of its own stands. */
  boolean isWanted() {
    return wanted || !findings.isEmpty();
  }

  int figures() {
    return names.length;
  }

  /** What was said of a figure in the article alone, but for contradictions that are findings. */
  Verdict verdict(int figure) {
    return verdicts[figure] == 0 ? Verdict.UNDECIDED : VERDICTS.get(verdicts[figure] - 1);
  }

  /** The number of the name that a figure shares with its fellows; 0 for none. */
  long name(int figure) {
    return names[figure];
  }

  int slots(int figure) {
    return slots[figure];
  }

  List<KeptFinding> findings() {
    return findings;
  }

  int blocks() {
    return blocks.length;
  }

  long block(int at) {
    return blocks[at];
  }

  /** How many of its figures are in a block. */
  int figuresIn(int at) {
    return Math.max(figures[at], ~figures[at]);
  }

  /** Whether two meet in a block alike whoever else is there. */
  boolean isEach(int at) {
    return figures[at] >= 0;
  }

  /** A sketch with the number of its figure. */
  record Drawn(int figure, Sketch sketch) {}

  /** Of its figures in a block; none where nothing tells. */
  List<Drawn> drawn(int at) {
    ByteReader in = new ByteReader(sketched.duplicate().position(sketches[at]));
    List<Drawn> drawn = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      int figure = in.number();
      ByteReader text = new ByteReader(texts.duplicate().position(in.number()));
      drawn.add(new Drawn(figure, Sketch.read(text.text())));
    }
    return drawn;
  }
}
