package heshu.kept;

import heshu.check.Verdict;
import heshu.kept.KeptFinding.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said of a pair that met in a block, or of an article alone.
 *
 * @param block the {@link Stamp#of(String) number} of its name
 * @param figures one for each piece of evidence
 * @param finding null where the verdict is none
 */
record Outcome(long block, Verdict verdict, List<Figure> figures, @Nullable KeptFinding finding) {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  /** An article and a figure in it, by their numbers; {@link Part#NONE} for what is no figure. */
  record Figure(int article, int number) {
    boolean isNone() {
      return number == Part.NONE;
    }
  }

  static Outcome of(long block, Verdict verdict, List<Part> parts, @Nullable KeptFinding finding) {
    return new Outcome(
        block,
        verdict,
        parts.stream().map(part -> new Figure(part.article(), part.figure())).toList(),
        finding);
  }

  boolean isContradiction() {
    return finding != null && finding.isContradiction();
  }

  IntStream articles() {
    return figures.stream().mapToInt(Figure::article);
  }

  void write(ByteWriter out) {
    out.large(block).small(VERDICTS.indexOf(verdict)).number(figures.size());
    figures.forEach(figure -> out.number(figure.article()).number(figure.number() + 1));
    out.small(finding == null ? 0 : 1);
    if (finding != null) {
      finding.write(out);
    }
  }

  static Outcome read(ByteReader in) {
    long block = in.large();
    Verdict verdict = VERDICTS.get(in.small());
    List<Figure> figures = new ArrayList<>(2);
    for (int left = in.number(); left > 0; left--) {
      figures.add(new Figure(in.number(), in.number() - 1));
    }
    return new Outcome(block, verdict, figures, in.small() == 0 ? null : KeptFinding.read(in));
  }
}
