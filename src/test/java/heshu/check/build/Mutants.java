package heshu.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of a rule, each dropped or flipped. */
final class Mutants {
  /**
   * A rule with one condition changed.
   *
   * @param condition as written
   * @param flipped whether it is turned round; else it is left out
   */
  record Mutant(String condition, boolean flipped, String text) {}

  private static final Pattern PATTERN = Pattern.compile("(?<![.\\w])[A-Z]\\w*\\s*\\(");
  private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:\\s*[\\w.()]+");
  private static final Pattern BOUND = Pattern.compile("\\$\\w+\\s*:.*", Pattern.DOTALL);
  private static final Pattern VARIABLE = Pattern.compile("(\\$\\w+)\\s*:");
  private static final Pattern EXISTENCE = Pattern.compile("(not|exists)\\b.*", Pattern.DOTALL);

  private final String text;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(String text) {
    this.text = text;
  }

  static List<Mutant> of(String rule) {
    Mutants mutants = new Mutants(rule);
    Matcher when = Pattern.compile("(?m)^\\s*when\\s*$").matcher(rule);
    Matcher then = Pattern.compile("(?m)^\\s*then\\s*$").matcher(rule);
    if (when.find() && then.find(when.end())) {
      mutants.elements(when.end(), then.start());
    }
    return mutants.mutants;
  }

  private void elements(int from, int to) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i < to ? text.charAt(i) : '\n';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '\n' && depth == 0) {
        if (!text.substring(start, i).isBlank()) {
          element(start, i);
        }
        start = i + 1;
      }
    }
  }

  private void element(int start, int end) {
    String element = text.substring(start, end).strip();
    if (!bindsWhatOthersUse(start, end)) {
      replace(start, end, "", element, false);
    }
    if (EXISTENCE.matcher(element).matches()) {
      String flipped =
          element.startsWith("not")
              ? element.replaceFirst("not", "exists")
              : element.replaceFirst("exists", "not");
      replace(start, end, flipped, element, true);
    }
    int from = text.substring(start, end).indexOf(" from ");
    Matcher pattern = PATTERN.matcher(text).region(start, from < 0 ? end : start + from);
    while (pattern.find()) {
      constraints(pattern.end(), close(pattern.end()));
    }
  }

  private boolean bindsWhatOthersUse(int start, int end) {
    String others = text.substring(0, start) + text.substring(end);
    return VARIABLE
        .matcher(text.substring(start, end))
        .results()
        .anyMatch(v -> others.matches("(?s).*" + Pattern.quote(v.group(1)) + "\\b.*"));
  }

  private int close(int open) {
    int depth = 1;
    int i = open;
    while (depth > 0) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      i++;
    }
    return i - 1;
  }

  private void constraints(int start, int end) {
    for (int[] part : split(start, end, ",")) {
      String constraint = text.substring(part[0], part[1]).strip();
      if (!constraint.isEmpty() && !BINDING.matcher(constraint).matches()) {
        replace(part[0], part[1], "true", constraint, false);
        if (!BOUND.matcher(constraint).matches()) {
          replace(part[0], part[1], "!(" + constraint + ")", constraint, true);
          operands(part[0], part[1], "||");
          operands(part[0], part[1], "&&");
        }
      }
    }
  }

  private void operands(int start, int end, String operator) {
    List<int[]> parts = split(start, end, operator);
    for (int[] dropped : parts.size() > 1 ? parts : List.<int[]>of()) {
      String kept =
          String.join(
              operator,
              parts.stream()
                  .filter(p -> p != dropped)
                  .map(p -> text.substring(p[0], p[1]))
                  .toList());
      replace(start, end, kept, text.substring(dropped[0], dropped[1]).strip(), false);
    }
  }

  private List<int[]> split(int start, int end, String separator) {
    List<int[]> parts = new ArrayList<>();
    int from = start;
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && text.startsWith(separator, i)) {
        parts.add(new int[] {from, i});
        from = i + separator.length();
      }
    }
    parts.add(new int[] {from, end});
    return parts;
  }

  private void replace(int start, int end, String by, String condition, boolean flipped) {
    String changed = text.substring(0, start) + by + text.substring(end);
    mutants.add(new Mutant(condition, flipped, changed));
  }
}
