package heshu.report.html;

import heshu.check.Verdict;
import java.util.List;
import java.util.Locale;

/** What became of a figure; every figure has one, its worst. */
public enum Status {
  CONTRADICTED("矛盾", "contradicted", "✘"),
  STALE("过时", "stale", "↻"),
  WORDING("措辞", "wording", "✎"),
  VERIFIED("相符", "verified", "✔"),
  INCOMPARABLE("不可比", "not comparable", "≁"),
  UNCHECKED("未核", "not checked", "·");

  /** Those that are counted beside an article's title. */
  public static final List<Status> TOLD = List.of(CONTRADICTED, STALE, WORDING, VERIFIED);

  private final String zh;
  private final String en;
  private final String sign;

  Status(String zh, String en, String sign) {
    this.zh = zh;
    this.en = en;
    this.sign = sign;
  }

  static Status of(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> CONTRADICTED;
      case STALE -> STALE;
      case WORDING -> WORDING;
      case CONSISTENT -> VERIFIED;
      case UNDECIDED -> UNCHECKED;
    };
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  public String sign() {
    return sign;
  }

  /** The class that the style sheet knows it by. */
  public String css() {
    return "is-" + name().toLowerCase(Locale.ROOT);
  }
}
