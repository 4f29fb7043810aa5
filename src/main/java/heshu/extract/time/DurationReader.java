package heshu.extract.time;

import heshu.quantity.Hedge;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lengths in time: 5个多月, 逾半年, 3至5年, 10年3个多月, 17个工作日. */
final class DurationReader {
  private static final Rational HALF = Rational.of(1, 2);
  private static final Precision ONES = new Precision(0, 0);

  /** Before 一年, 一天 and the like: not a length but some year or day. */
  private static final String SOME_ONE = "的这那某有同每又哪唯";

  /** What letters without accents are below. */
  private static final char LATIN = 128;

  private static final String[] LENGTH_BEFORE_DAY = {
    "近", "连跌", "连涨", "连续", "为期", "历时", "每", "逾", "超", "超过", "约", "不足", "不到", "共", "前", "后", "累计",
    "间隔", "第", "过去", "未来", "最近", "长达", "持续", "满", "隔", "最后"
  };
  private static final String[] LENGTH_AFTER_DAY = {
    "内", "以内", "之内", "游", "左右", "无理由", "以上", "以下", "行程", "之久", "后内", "连跌", "连涨", "连阳", "连阴"
  };

  private DurationReader() {}

  /** A length and where it starts, which a hedge may put before the cursor. */
  record Length(int start, Quantity quantity) {}

  /** One number with its unit; {@code more} is what 多, 余, 几 after the number adds. */
  private record Part(
      String written,
      Interval value,
      Rational granularity,
      Precision precision,
      DurationUnit unit,
      Measure measure,
      String more) {}

  /**
   * Takes the length at the cursor; null with the cursor unmoved where there is none.
   *
   * @param limit where a hedge before the number may start at the earliest
   */
  static @Nullable Length take(Cursor c, int limit) {
    int start = c.at();
    Quantity race = StopwatchReader.take(c);
    if (race != null) {
      return new Length(start, race);
    }
    Part part = isSomeOne(c) ? null : part(c);
    if (part == null) {
      c.to(start);
      return null;
    }
    part = compound(c, part);
    part = rangeOfUnits(c, part);
    int end = c.at();
    c.to(start);
    DurationHedge.Found before = DurationHedge.before(c, limit);
    c.to(end);
    boolean recent = before != null && before.written().equals("近") && c.aheadAny("来", "以来", "间");
    if (recent) {
      c.takeAny("以来", "来", "间");
    }
    DurationHedge.Found after = recent ? null : DurationHedge.takeAfter(c);
    int from = before == null ? start : start - before.written().length();
    return new Length(from, quantity(part, recent ? null : before, after));
  }

  /** 一年 in 新的一年 and 这一天, 十年 in 几十年, 10年 in PM10年均浓度: no length is told. */
  private static boolean isSomeOne(Cursor c) {
    return isCode(c)
        || c.peek(0) == '一'
            && SOME_ONE.indexOf(c.peek(-1)) >= 0
            && (c.peek(1) == '年' || c.peek(1) == '天' || c.peek(1) == '日')
        || "几数".indexOf(c.peek(-1)) >= 0
        || c.aheadAny("一年一度", "一天天", "一年年", "一年又一年", "一年之计", "一日千里", "三天两头", "半年报", "半年度", "半月谈");
  }

  /** PM2.5, C919: digits behind letters name something. */
  private static boolean isCode(Cursor c) {
    if (c.peek(0) > LATIN || !Character.isDigit(c.peek(0))) {
      return false;
    }
    int at = -1;
    while (c.peek(at) == '.' || Character.isDigit(c.peek(at))) {
      at--;
    }
    return c.peek(at) < LATIN && Character.isLetter(c.peek(at));
  }

  private static @Nullable Part part(Cursor c) {
    int start = c.at();
    Part part = c.peek(0) == '半' ? half(c) : numbered(c);
    if (part == null || part.unit() == DurationUnit.DATE_DAY && !isLength(c, start)) {
      c.to(start);
      return null;
    }
    if (part.unit() == DurationUnit.DAY && c.ahead("气") && !c.ahead("气温")
        || part.unit() == DurationUnit.WEEK
            && part.written().equals("四")
            && !isFourWeeks(c, start)) {
      c.to(start);
      return null;
    }
    return part;
  }

  /** 四周 is four weeks only where the words around it tell a time; else all around. */
  private static boolean isFourWeeks(Cursor c, int start) {
    int end = c.at();
    c.to(start);
    boolean before = c.behindAny(LENGTH_BEFORE_DAY);
    c.to(end);
    return before || c.aheadOne("内后前时以来均");
  }

  private static boolean isLength(Cursor c, int start) {
    int end = c.at();
    c.to(start);
    boolean before = c.behindAny(LENGTH_BEFORE_DAY);
    c.to(end);
    return before || c.aheadAny(LENGTH_AFTER_DAY);
  }

  private static @Nullable Part half(Cursor c) {
    if (c.behind("大") || "上下前后".indexOf(c.peek(-1)) >= 0 && c.peek(1) == '年') {
      return null;
    }
    c.to(c.at() + 1);
    boolean counted = c.takeOne("个個");
    String more = c.takeOne("多余") ? c.text().substring(c.at() - 1, c.at()) : "";
    DurationUnit unit = c.peek(0) == '月' ? takeMonth(c) : DurationUnit.take(c, counted);
    if (unit == null || unit == DurationUnit.DATE_DAY) {
      return null;
    }
    more += moreAfterUnit(c);
    return new Part("半", Interval.point(HALF), HALF, ONES, unit, unit.measure(counted), more);
  }

  private static DurationUnit takeMonth(Cursor c) {
    c.take("月");
    return DurationUnit.MONTH;
  }

  private static String moreAfterUnit(Cursor c) {
    for (String word : new String[] {"有余", "多", "余"}) {
      if (c.take(word)) {
        if (!c.aheadOne("次个家人名年元种项万亿下方边轮样地层国")) {
          return word;
        }
        c.to(c.at() - word.length());
      }
    }
    return "";
  }

  private static @Nullable Part numbered(Cursor c) {
    boolean recent = c.behind("近");
    WrittenNumber n = WrittenNumber.take(c);
    if (n == null) {
      return null;
    }
    Rational scale =
        c.take("万") ? Rational.of(10_000) : c.take("亿") ? Rational.of(100_000_000) : Rational.ONE;
    WrittenNumber upper = null;
    if (c.takeRangeMark()) {
      upper = WrittenNumber.take(c);
      if (upper == null || upper.value().compareTo(n.value()) <= 0) {
        return null;
      }
    }
    String written = n.written();
    c.blanks();
    String more = c.takeOne("多余几幾來来") ? c.text().substring(c.at() - 1, c.at()) : "";
    boolean counted = c.takeOne("个個");
    Rational granularity = n.precision().granularity().times(scale);
    if (counted && more.isEmpty() && c.takeOne("多余")) {
      more = c.text().substring(c.at() - 1, c.at());
      granularity = Rational.ONE;
    }
    boolean half = counted && c.take("半");
    DurationUnit unit =
        c.peek(0) == '月' && (written.equals("两") || recent)
            ? takeMonth(c)
            : DurationUnit.take(c, counted);
    if (unit == null) {
      return null;
    }
    if (!half && c.peek(0) == '半' && more.isEmpty() && upper == null && !c.ahead("半年")) {
      c.to(c.at() + 1);
      half = true;
    }
    if (more.isEmpty()) {
      more = moreAfterUnit(c);
      if (!more.isEmpty()) {
        granularity = half ? HALF : Rational.ONE;
      }
    }
    Rational add = half ? HALF : Rational.ZERO;
    Rational lo = n.value().times(scale).plus(add);
    Rational hi =
        upper == null
            ? (n.isPair() ? n.upperValue().times(scale).plus(add) : lo)
            : upper.value().times(scale);
    return new Part(
        half ? written + "半" : written,
        Interval.closed(lo, hi),
        granularity,
        scale.equals(Rational.ONE) ? n.precision() : scaled(n.precision(), scale),
        unit,
        unit.measure(counted),
        more);
  }

  private static Precision scaled(Precision precision, Rational scale) {
    int places = scale.numerator().toString().length() - 1;
    return new Precision(precision.lastPlace() + places, precision.lastNonZero() + places);
  }

  /** Adds the smaller unit of 10年3个多月, 3小时20分. */
  private static Part compound(Cursor c, Part first) {
    if (!first.more().isEmpty() || !first.value().isPoint()) {
      return first;
    }
    int start = c.at();
    c.takeOne("零又");
    Part second = WrittenNumber.starts(c.peek(0)) ? numbered(c) : null;
    if (second == null && first.measure().base().equals("秒")) {
      c.to(start);
      second = minutes(c);
    }
    if (second == null
        || !second.unit().sameBase(first.unit())
        || second.unit().factor().compareTo(first.unit().factor()) >= 0) {
      c.to(start);
      return first;
    }
    Interval shift = first.value().times(first.unit().factor().over(second.unit().factor()));
    String written = first.written() + first.measure().written() + second.written();
    return compound(
        c,
        new Part(
            written,
            second.value().plus(shift),
            second.granularity(),
            second.precision(),
            second.unit(),
            second.measure(),
            second.more()));
  }

  private static @Nullable Part minutes(Cursor c) {
    WrittenNumber n = WrittenNumber.take(c);
    if (n == null || n.within(0, 59) < 0 || !c.take("分")) {
      return null;
    }
    DurationUnit unit = DurationUnit.MINUTE;
    return new Part(
        n.written(),
        Interval.point(n.value()),
        n.precision().granularity(),
        n.precision(),
        unit,
        new Measure("分", unit.measure(false).dimension(), "秒", unit.factor()),
        "");
  }

  /** 3年至5年. */
  private static Part rangeOfUnits(Cursor c, Part first) {
    if (!first.more().isEmpty() || !first.value().isPoint()) {
      return first;
    }
    int start = c.at();
    if (c.takeRangeMark()) {
      Part second = WrittenNumber.starts(c.peek(0)) ? part(c) : null;
      Rational lo = first.value().lo();
      if (second != null
          && lo != null
          && second.unit() == first.unit()
          && second.value().isPoint()
          && !second.value().overlaps(Interval.atMost(lo))) {
        return new Part(
            "",
            Interval.closed(lo, second.value().hi() == null ? lo : second.value().hi()),
            first.granularity(),
            first.precision(),
            first.unit(),
            first.measure(),
            "");
      }
    }
    c.to(start);
    return first;
  }

  private static Quantity quantity(
      Part part, DurationHedge.@Nullable Found before, DurationHedge.@Nullable Found after) {
    Interval value = part.value();
    Interval hard = bare(part);
    Interval soft = value;
    Rational g = part.granularity();
    Hedge hedge = null;
    if (!part.more().isEmpty()) {
      DurationHedge more =
          part.more().equals("来") || part.more().equals("來")
              ? DurationHedge.ABOUT
              : DurationHedge.SOME_MORE;
      hard = more.hard(value, g);
      soft = more.soft(value, g);
      hedge = more.told(part.more());
    }
    for (DurationHedge.@Nullable Found found : Arrays.asList(before, after)) {
      if (found != null && part.more().isEmpty()) {
        hard = found.hedge().hard(value, g);
        soft = found.hedge().soft(value, g);
        hedge = found.hedge().told(hedge == null ? found.written() : before(hedge, found));
      }
    }
    Rational lo = value.lo();
    Numeral numeral =
        value.isPoint() && lo != null ? new Numeral(part.written(), lo, part.precision()) : null;
    return new Quantity(numeral, hard, soft, part.measure(), hedge);
  }

  private static String before(Hedge first, DurationHedge.Found second) {
    return first.written() + "…" + second.written();
  }

  /** What the number admits by its printed digits. */
  private static Interval bare(Part part) {
    Rational lo = part.value().lo();
    if (lo == null || !part.value().isPoint() || part.written().contains("半")) {
      return part.value();
    }
    if (part.precision().lastPlace() < 0) {
      Rational u = part.precision().unitOfLastPlace();
      return Interval.halfOpen(lo.minus(u.times(HALF)), lo.plus(u));
    }
    if (part.precision().lastNonZero() >= 3) {
      Rational g = part.precision().granularity().times(HALF);
      return Interval.closed(lo.minus(g), lo.plus(g));
    }
    return part.value();
  }
}
