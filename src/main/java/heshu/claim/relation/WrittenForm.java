package heshu.claim.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** Words that tell a number in a way that the rules of writing advise against. */
public record WrittenForm(Mention words, Form form) implements Subject {

  /** What is odd about it. */
  public enum Form {
    /** 100人以上 beside 100人以下: both hold 100. */
    OVERLAPPING_CLASSES("“以上”“以下”都包括本数"),
    /** 10几个, 3千人: Arabic digits joined to 几, 百 or 千. */
    MIXED_NUMERAL("阿拉伯数字后只接万、亿"),
    /** 9~16亿: the first end has no scale. */
    MISSING_SCALE("前一个数没有写万、亿"),
    /** 80年代 without a century. */
    BARE_DECADE("没有写世纪"),
    /** 约1234.56: a hedge on digits that leave nothing open. */
    HEDGED_PRECISION("数字精确到个位以下，又写约数");

    private final String why;

    Form(String why) {
      this.why = why;
    }
  }

  public List<String> steps() {
    return List.of("「" + words.quote() + "」：" + form.why);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).map();
  }
}
