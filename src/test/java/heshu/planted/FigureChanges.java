package heshu.planted;

import heshu.article.Span;
import heshu.check.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips of the pen within one written figure. */
final class FigureChanges {
  private static final String CHINESE = "一二三四五六七八九";
  private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.([0-9]+)");
  private static final Pattern SCALE = Pattern.compile("万亿|万|亿");
  private static final Pattern NAMED = Pattern.compile("[年月日]");

  private FigureChanges() {}

  /** Every digit made larger and smaller by one, two and five; no figure gains a leading zero. */
  static List<Change> digits(Evidence part, ChangeKind kind) {
    String quote = part.mention().quote();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < quote.length(); i++) {
      for (int by : new int[] {1, -1, 2, -2, 5}) {
        String other = other(quote, i, by);
        if (!other.isEmpty() && !(kind == ChangeKind.DATE && far(quote, i))) {
          changes.add(change(part, kind, i, i + 1, other));
        }
      }
    }
    return changes;
  }

  /** A slip in the first digits of a year moves the date by decades, which no one writes. */
  private static boolean far(String quote, int at) {
    Matcher named = NAMED.matcher(quote);
    return named.find(at) && named.group().equals("年") && named.start() - at > 1;
  }

  private static String other(String quote, int at, int by) {
    char c = quote.charAt(at);
    if (c >= '0' && c <= '9') {
      int digit = c - '0' + by;
      boolean leads = at == 0 || !Character.isDigit(quote.charAt(at - 1));
      return digit < (leads ? 1 : 0) || digit > 9 ? "" : String.valueOf((char) ('0' + digit));
    }
    int value = CHINESE.indexOf(c);
    int digit = value + by;
    return value < 0 || digit < 0 || digit >= CHINESE.length()
        ? ""
        : chinese(quote, CHINESE.charAt(digit));
  }

  /**
   * Two things are 两, not 二: 三大 with a slip is 两大. One is no count (一个 is an article), and 一半 is a
   * word that no other numeral stands in.
   */
  private static String chinese(String quote, char digit) {
    if (quote.contains("半")) {
      return "";
    }
    boolean counts = quote.length() > 1 && CHINESE.indexOf(quote.charAt(0)) >= 0;
    boolean scaled = counts && "十百千万亿分成半".indexOf(quote.charAt(1)) >= 0;
    if (digit == '一' && counts && !scaled) {
      return "";
    }
    return digit == '二' && counts && !scaled ? "两" : String.valueOf(digit);
  }

  static List<Change> swaps(Evidence part) {
    String quote = part.mention().quote();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i + 1 < quote.length(); i++) {
      char a = quote.charAt(i);
      char b = quote.charAt(i + 1);
      boolean leads = i == 0 || !Character.isDigit(quote.charAt(i - 1));
      if (isDigit(a) && isDigit(b) && a != b && !(leads && b == '0')) {
        changes.add(change(part, ChangeKind.SWAP, i, i + 2, "" + b + a));
      }
    }
    return changes;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The point of a decimal moved to the left and to the right. */
  static List<Change> points(Evidence part) {
    Matcher decimal = DECIMAL.matcher(part.mention().quote());
    List<Change> changes = new ArrayList<>();
    while (decimal.find()) {
      String whole = decimal.group(1);
      String rest = decimal.group(2);
      if (whole.length() > 1) {
        int cut = whole.length() - 1;
        String left = whole.substring(0, cut) + "." + whole.substring(cut) + rest;
        changes.add(change(part, ChangeKind.POINT, decimal.start(), decimal.end(), left));
      }
      String right =
          (whole.equals("0") ? "" : whole)
              + rest.charAt(0)
              + (rest.length() > 1 ? "." + rest.substring(1) : "");
      if (right.charAt(0) != '0') {
        changes.add(change(part, ChangeKind.POINT, decimal.start(), decimal.end(), right));
      }
    }
    return changes;
  }

  static List<Change> scales(Evidence part) {
    Matcher scale = SCALE.matcher(part.mention().quote());
    List<Change> changes = new ArrayList<>();
    if (scale.find()) {
      String other = scale.group().equals("亿") ? "万" : "亿";
      changes.add(change(part, ChangeKind.SCALE, scale.start(), scale.end(), other));
    }
    return changes;
  }

  private static Change change(Evidence part, ChangeKind kind, int from, int to, String other) {
    int start = part.mention().span().start();
    return new Change(kind, part, new Span(start + from, start + to), other);
  }
}
