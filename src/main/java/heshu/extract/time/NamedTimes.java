package heshu.extract.time;

import heshu.claim.Grain;
import heshu.extract.time.Told.Part;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Times with a name: festivals, plan periods, centuries and decades.
 *
 * <p>Public holidays last as the State Council schedules them each year; a holiday as a stretch is
 * the days within which every schedule since 2008 puts it. Festivals of the lunar calendar have no
 * fixed days here.
 */
final class NamedTimes {
  private static final String[] HOLIDAY = {"假期", "小长假", "长假", "黄金周", "假日"};
  private static final Map<String, MonthDay> FIXED =
      Map.of(
          "元旦", MonthDay.of(1, 1),
          "五一", MonthDay.of(5, 1),
          "“五一”", MonthDay.of(5, 1),
          "国庆", MonthDay.of(10, 1),
          "“十一”", MonthDay.of(10, 1),
          "十一", MonthDay.of(10, 1));
  private static final Map<MonthDay, Part> STRETCHES =
      Map.of(
          MonthDay.of(1, 1),
          new Part.Fixed(MonthDay.of(1, 1), MonthDay.of(1, 3), Grain.WEEK),
          MonthDay.of(5, 1),
          new Part.Fixed(MonthDay.of(4, 29), MonthDay.of(5, 5), Grain.WEEK),
          MonthDay.of(10, 1),
          new Part.Fixed(MonthDay.of(9, 29), MonthDay.of(10, 8), Grain.WEEK));
  private static final String[] LUNAR = {
    "春节", "元宵节", "清明节", "清明", "端午节", "端午", "中秋节", "中秋", "除夕", "七夕", "重阳节"
  };

  /** What a festival's name begins with. */
  private static final Set<Character> FESTIVE =
      Stream.concat(FIXED.keySet().stream(), Arrays.stream(LUNAR))
          .map(name -> name.charAt(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final String PLAN_NUMBERS = "一二三四五六七八九";
  private static final int SIXTH_PLAN_START = 1981;

  private NamedTimes() {}

  static @Nullable Part take(Cursor c) {
    int start = c.at();
    Part part =
        switch (c.peek(0)) {
          case '“', '"' -> plan(c);
          case '十' -> plan(c);
          case '上', '本' -> century(c);
          default -> null;
        };
    if (part == null) {
      c.to(start);
      part = FESTIVE.contains(c.peek(0)) ? festival(c) : null;
    }
    if (part == null && WrittenNumber.starts(c.peek(0))) {
      part = numberedCentury(c);
    }
    if (part == null) {
      c.to(start);
    }
    return part;
  }

  private static @Nullable Part festival(Cursor c) {
    int start = c.at();
    for (Map.Entry<String, MonthDay> fixed : FIXED.entrySet()) {
      String name = fixed.getKey();
      if (c.take(name)) {
        if (c.aheadOne("尚幸") || c.text().startsWith("韩", start - 1)) {
          c.to(start);
          return null;
        }
        boolean numeral = WrittenNumber.starts(name.charAt(0));
        if (WrittenNumber.inside(c.peek(-name.length() - 1))) {
          c.to(start);
          return null;
        }
        boolean day = c.take("节");
        if (c.takeAny(HOLIDAY) || c.ahead("期间")) {
          c.take("期间");
          return STRETCHES.get(fixed.getValue());
        }
        if (!numeral || day) {
          return new Part.Fixed(fixed.getValue(), fixed.getValue(), Grain.DAY);
        }
        c.to(start);
      }
    }
    if (c.takeAny(LUNAR)) {
      c.takeAny(HOLIDAY);
      c.take("期间");
      return Part.UNRESOLVED;
    }
    return null;
  }

  /** “十四五”期间, “十三五”; not the “十四五”规划. */
  private static @Nullable Part plan(Cursor c) {
    boolean quoted = c.takeOne("“\"");
    c.take("国家");
    int tens = c.take("十") ? 10 : 0;
    int n = PLAN_NUMBERS.indexOf(c.peek(0)) + 1;
    if (n == 0 || c.peek(1) != '五' || tens == 0 && (n < 6 || !quoted)) {
      return null;
    }
    c.to(c.at() + 2);
    if (quoted && !c.takeOne("”\"")) {
      return null;
    }
    boolean told = c.takeAny("期间", "时期");
    if (!told && (namesDocument(c) || !quoted && !c.aheadAny("以来", "末", "初", "收官", "开局"))) {
      return null;
    }
    int from = SIXTH_PLAN_START + 5 * (tens + n - 6);
    return new Part.Exactly(LocalDate.of(from, 1, 1), LocalDate.of(from + 4, 12, 31), Grain.LONGER);
  }

  private static boolean namesDocument(Cursor c) {
    for (int i = 0; i < 16; i++) {
      char ch = c.peek(i);
      if (ch == '\0' || "，。；、,.;：:！？（".indexOf(ch) >= 0) {
        return false;
      }
      if (c.text().startsWith("规划", c.at() + i)
          || c.text().startsWith("纲要", c.at() + i)
          || c.text().startsWith("方案", c.at() + i)) {
        return true;
      }
    }
    return false;
  }

  /** 上世纪80年代, 本世纪. */
  private static @Nullable Part century(Cursor c) {
    int first = c.takeAny("上世纪", "上个世纪") ? 1900 : c.takeAny("本世纪") ? 2000 : 0;
    return first == 0 ? null : decade(c, first);
  }

  private static @Nullable Part numberedCentury(Cursor c) {
    WrittenNumber n = WrittenNumber.take(c);
    if (n == null) {
      return null;
    }
    int century = n.isPair() ? -1 : n.within(1, 22);
    if (century > 0 && c.take("世纪") && !c.aheadAny("经济", "海上", "海丝", "丝绸")) {
      return decade(c, 100 * (century - 1));
    }
    int decade = n.within(10, 90);
    if (decade > 0 && decade % 10 == 0 && c.take("年代")) {
      return years(1900 + decade, 10 + (int) (n.upper() - n.digits()));
    }
    return null;
  }

  private static Part decade(Cursor c, int century) {
    int start = c.at();
    WrittenNumber n = WrittenNumber.take(c);
    int decade = n == null ? -1 : n.within(10, 90);
    if (n != null && decade > 0 && decade % 10 == 0 && c.take("年代")) {
      c.takeAny("初", "末", "中期");
      return years(century + decade, 10 + (int) (n.upper() - n.digits()));
    }
    c.to(start);
    if (c.takeUnless("初", "步中级次")) {
      return years(century, 10);
    }
    if (c.takeUnless("末", "端")) {
      return years(century + 90, 10);
    }
    return new Part.Exactly(
        LocalDate.of(Math.max(1, century + 1), 1, 1),
        LocalDate.of(century + 100, 12, 31),
        Grain.LONGER);
  }

  private static Part years(int first, int count) {
    return new Part.Exactly(
        LocalDate.of(Math.max(1, first), 1, 1),
        LocalDate.of(first + count - 1, 12, 31),
        Grain.LONGER);
  }
}
