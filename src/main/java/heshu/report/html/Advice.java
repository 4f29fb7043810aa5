package heshu.report.html;

import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Verdict;
import java.util.stream.Collectors;

/**
 * What would settle a finding: which source an editor looks at.
 *
 * @param zh one sentence
 * @param en the same in English
 */
public record Advice(String zh, String en) {

  static Advice of(Result result) {
    if (result.verdict() == Verdict.STALE) {
      return new Advice(
          "引用时写明是哪一天的数，或换成后来的数。",
          "Give the day that the figure is told for, or quote the later one.");
    }
    return switch (result.family()) {
      case "agreement", "reference" -> agreement(result);
      case "arithmetic" ->
          new Advice(
              "查出处里的原数，逐个核对算式里的每一项；改了其中一项，其余的也要重算。",
              "Look up every term of the arithmetic in its source; where one changes, work out the others again.");
      case "list" ->
          new Advice(
              "照名单的原件数一遍，看是数目写错，还是名单多了、漏了、重了。",
              "Count the original list: either the number is wrong or the list has an item too many, too few or twice.");
      case "calendar" ->
          new Advice("照日历和原件核对年、月、日和起止。", "Hold the dates against a calendar and the source.");
      case "scale" ->
          new Advice(
              "查出处里的单位：是否漏写、多写了“万”“亿”。",
              "Look up the unit in the source: is 万 or 亿 missing or too much?");
      default -> new Advice("改写这一句，留下一种说法。", "Rewrite the sentence so that it says one thing.");
    };
  }

  private static Advice agreement(Result result) {
    String articles =
        result.evidence().stream()
            .map(Evidence::mention)
            .map(m -> "《" + m.article().name() + "》")
            .distinct()
            .collect(Collectors.joining("、"));
    return new Advice(
        "查" + articles + "各自的出处，以当时的通报或原始文件为准。",
        "Look up the sources of " + articles + "; the release or document of that day decides.");
  }
}
