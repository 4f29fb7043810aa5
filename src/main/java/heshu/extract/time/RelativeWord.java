package heshu.extract.time;

import org.jspecify.annotations.Nullable;

/** Words without a number that tell a time. */
enum RelativeWord {
  /** 目前, 如今: the day of publication. */
  NOW,
  /** 同期 on its own. */
  SAME_PERIOD,
  /** 全年 on its own. */
  WHOLE_YEAR,
  /** 首日, 近年来, 正月十五: no days are told. */
  VAGUE;

  private static final String[] RECENTLY = {
    "近年来", "近几年来", "近几年", "近些年来", "近些年", "近几个月来", "近几个月", "近几天", "近几周"
  };

  /** Null with the cursor unmoved where there is none. */
  static @Nullable RelativeWord take(Cursor c) {
    return switch (c.peek(0)) {
      case '目', '当', '现', '如', '迄' ->
          c.take("目前") || c.takeUnless("当前", "往来提") || c.takeAny("现在", "如今", "迄今") ? NOW : null;
      case '同' -> c.takeUnless("同期", "声限") ? SAME_PERIOD : null;
      case '全' -> c.takeUnless("全年", "龄") ? WHOLE_YEAR : null;
      case '首' -> c.takeUnless("首日", "封") || c.takeAny("首月", "首周") ? VAGUE : null;
      case '农', '正', '腊' -> LunarReader.take(c) ? VAGUE : null;
      case '大' -> LunarReader.takeNewYear(c) ? VAGUE : null;
      case '近' -> c.takeAny(RECENTLY) ? VAGUE : null;
      default -> null;
    };
  }
}
