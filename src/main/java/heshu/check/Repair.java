package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.relation.Reconcilable;
import heshu.quantity.Slip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The smallest change of one figure that would make a finding go away; offered, never made.
 *
 * @param figure the one to change
 * @param written its number as it would be written, without hedge and measure
 */
public record Repair(Claim figure, Slip.Kind kind, String written) {

  /** Every smallest change of the subject's figures, each alone, the likeliest first. */
  static List<Repair> of(Subject subject) {
    List<Repair> repairs = new ArrayList<>();
    if (subject instanceof Reconcilable figures) {
      figures
          .needed()
          .forEach(
              (claim, needed) ->
                  Slip.in(claim.quantity(), needed)
                      .forEach(
                          slip -> repairs.add(new Repair(claim, slip.kind(), slip.written()))));
    }
    repairs.sort(Comparator.comparing(Repair::kind));
    return repairs;
  }

  /** {@code “55.62%”作“56.52%”（两位对调）}. */
  public String shown() {
    return "“" + figure.quote() + "”作“" + replaced() + "”（" + why() + "）";
  }

  /** The figure as it would stand in the text. */
  public String replaced() {
    String quote = figure.quote();
    String was = figure.quantity().numeral() == null ? "" : figure.quantity().numeral().written();
    return quote.contains(was) ? quote.replace(was, written) : written + figure.measure().written();
  }

  private String why() {
    return switch (kind) {
      case TRANSPOSED -> "两位对调";
      case DIGIT -> "一位数字";
      case SCALE -> "万、亿之差";
      case POINT -> "小数点";
    };
  }

  /** All of them in one line; empty where there are none. */
  public static String line(List<Repair> repairs) {
    return repairs.isEmpty()
        ? ""
        : repairs.stream()
            .map(Repair::shown)
            .collect(Collectors.joining("；", "哪一个数有误由编辑判断；只改一处就能对上的，从最可能的起：", ""));
  }
}
