package heshu.ledger;

import heshu.article.MappedText;
import heshu.article.SourceText;
import heshu.article.Span;
import java.util.Arrays;

/**
 * The places of letters and lines as text.
 *
 * <p>Letters: runs, comma-separated; {@code 120+35} is 35 units in a row from offset 120 on, {@code
 * 160-164} one unit that stands for four in the source. Lines: their lengths, {@code 0,12,40}.
 */
final class Places {
  private Places() {}

  static String of(MappedText text) {
    StringBuilder runs = new StringBuilder();
    int length = text.text().length();
    for (int i = 0; i < length; ) {
      Span unit = text.span(i, i + 1);
      int end = i + 1;
      runs.append(runs.isEmpty() ? "" : ",").append(unit.start());
      if (unit.end() != unit.start() + 1) {
        runs.append('-').append(unit.end());
      } else {
        while (end < length && follows(text, end, unit.start() + end - i)) {
          end++;
        }
        runs.append('+').append(end - i);
      }
      i = end;
    }
    return runs.toString();
  }

  private static boolean follows(MappedText text, int at, int offset) {
    Span unit = text.span(at, at + 1);
    return unit.start() == offset && unit.end() == offset + 1;
  }

  static MappedText text(String text, String places) {
    int[] offsets = new int[text.length()];
    int[] ends = new int[text.length()];
    int at = 0;
    for (String run : places.isEmpty() ? new String[0] : places.split(",")) {
      int plus = run.indexOf('+');
      int mark = plus < 0 ? run.indexOf('-') : plus;
      int from = Integer.parseInt(run.substring(0, mark));
      int number = Integer.parseInt(run.substring(mark + 1));
      for (int i = 0; i < (plus < 0 ? 1 : number); i++) {
        offsets[at] = from + i;
        ends[at++] = plus < 0 ? number : from + i + 1;
      }
    }
    return new MappedText(text, offsets, ends);
  }

  static String lines(SourceText source) {
    int[] starts = source.lineStarts();
    StringBuilder lengths = new StringBuilder();
    for (int i = 1; i < starts.length; i++) {
      lengths.append(i == 1 ? "" : ",").append(starts[i] - starts[i - 1]);
    }
    return lengths.toString();
  }

  static SourceText source(String lengths) {
    int[] starts =
        lengths.isEmpty()
            ? new int[1]
            : Arrays.stream(("0," + lengths).split(",")).mapToInt(Integer::parseInt).toArray();
    Arrays.parallelPrefix(starts, Integer::sum);
    return SourceText.ofLines(starts);
  }
}
