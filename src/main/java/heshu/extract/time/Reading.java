package heshu.extract.time;

import heshu.article.Publication;
import heshu.claim.TimeExpression;
import heshu.claim.TimeExpression.Kind;
import heshu.claim.TimeInterval;
import heshu.extract.time.Told.Edge;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over one text, with the times told so far. */
final class Reading {
  private static final boolean[] TRIGGERS = new boolean[Character.MAX_VALUE + 1];
  private static final String TRIGGER_CHARACTERS =
      "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千两兩半○"
          + "农正腊大今去前后明上下本当同次翌昨首头第年月全目现如迄截自从近周星礼元国清端中春除七重凌清早晚下深傍午HQ“\"";
  private static final String SENTENCE_ENDS = "。！？!?\n";
  private static final String[] EVERY = {"每年", "每月", "每周", "每天", "每日", "每季度", "每个月", "每逢"};

  static {
    TRIGGER_CHARACTERS.chars().forEach(c -> TRIGGERS[c] = true);
  }

  private final String text;
  private final Publication publication;
  private final Cursor cursor;
  private final List<TimeExpression> found = new ArrayList<>();
  private @Nullable TimeInterval context;
  private @Nullable TimeInterval sentence;
  private int limit;

  Reading(String text, Publication publication, @Nullable TimeInterval context) {
    this.text = text;
    this.publication = publication;
    this.context = context;
    this.cursor = new Cursor(text, 0);
  }

  TimeReader.Read all() {
    int at = 0;
    while (at < text.length()) {
      char ch = text.charAt(at);
      if (SENTENCE_ENDS.indexOf(ch) >= 0) {
        sentence = null;
      }
      if (!TRIGGERS[ch]) {
        at++;
        continue;
      }
      cursor.to(at);
      boolean taken = !isFactor(at) && (calendar(at) || length(at) || word(at));
      if (taken) {
        at = Math.max(at + 1, cursor.at());
        limit = at;
      } else {
        at = afterNumber(at);
      }
    }
    return new TimeReader.Read(found, context);
  }

  /** Whether the number at this place is a factor (7×24小时). */
  private boolean isFactor(int at) {
    return at > 1
        && "×*xX".indexOf(text.charAt(at - 1)) >= 0
        && WrittenNumber.inside(text.charAt(at - 2));
  }

  private int afterNumber(int at) {
    int end = at;
    while (end < text.length() && WrittenNumber.inside(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private boolean calendar(int start) {
    char first = text.charAt(start);
    if (first == '截') {
      return asOf(start);
    }
    if (first == '自' || first == '从') {
      return since(start);
    }
    Told told = PointReader.take(cursor);
    if (told == null) {
      return Enumeration.take(cursor, this::plainPoint) || clock(start);
    }
    point(start, told);
    return true;
  }

  /** 截至9月底, 截至目前. */
  private boolean asOf(int start) {
    if (!cursor.takeAny("截至", "截止")) {
      return false;
    }
    cursor.takeOne("到至于");
    cursor.takeAny("北京时间", "当地时间");
    if (cursor.takeAny("目前", "当前", "现在", "发稿", "记者发稿")) {
      cursor.takeOne("时");
      add(start, Kind.AS_OF, resolver().today());
      return true;
    }
    Told told = PointReader.take(cursor);
    if (told == null) {
      cursor.to(start);
      return false;
    }
    takeClock(told);
    TimeInterval interval = resolver().resolve(told, Outlook.PLAIN);
    add(start, Kind.AS_OF, interval);
    remember(start, interval);
    return true;
  }

  /** 自2020年9月, 从去年4月以来; 从 alone opens no period. */
  private boolean since(int start) {
    boolean from = cursor.peek(0) == '从';
    if (!from && "来各独亲源出始".indexOf(cursor.peek(-1)) >= 0) {
      return false;
    }
    cursor.to(start + 1);
    int pointStart = cursor.at();
    Told told = PointReader.take(cursor);
    if (told == null) {
      cursor.to(start);
      return false;
    }
    takeClock(told);
    int afterPoint = cursor.at();
    boolean since = takeSince();
    boolean opened = since || cursor.takeAny("起", "开始");
    if (!opened && (from || cursor.aheadOne("的到至-—") || cursor.ahead("来"))) {
      cursor.to(pointStart);
      Told again = PointReader.take(cursor);
      point(pointStart, again == null ? told : again);
      return true;
    }
    if (!opened) {
      cursor.to(afterPoint);
    }
    if (isRecurring(start)) {
      add(start, Kind.RELATIVE, null);
      return true;
    }
    Outlook outlook = opened && !since ? Outlook.OPEN : Outlook.PLAIN;
    addSince(start, resolver().resolve(told, outlook));
    return true;
  }

  private boolean takeSince() {
    return cursor.takeAny("以来", "迄今") || cursor.takeUnless("至今", "年天日晚晨早夏秋冬春");
  }

  private void addSince(int start, @Nullable TimeInterval begin) {
    TimeInterval today = resolver().today();
    if (begin == null || today == null) {
      add(start, Kind.PERIOD, null);
    } else if (begin.from().isAfter(today.to())) {
      add(start, Kind.DATE, begin);
    } else {
      add(start, Kind.PERIOD, new TimeInterval(begin.from(), today.to(), begin.grain()));
    }
  }

  private void plainPoint(int start, Told told) {
    TimeInterval interval = resolver().resolve(told, outlook(start));
    add(start, told.isPeriod() ? Kind.PERIOD : Kind.DATE, interval);
    remember(start, interval);
  }

  /** What follows a point decides what it is: a range, 以来, a time of day. */
  private void point(int start, Told told) {
    takeClock(told);
    if (told.isRelative()) {
      TimeInterval interval = resolver().resolve(told, Outlook.PLAIN);
      if (!rangeTo(start, told)) {
        add(start, told.edge() == Edge.NONE ? Kind.RELATIVE : Kind.AS_OF, interval);
      }
      return;
    }
    if (takeSince()) {
      addSince(start, resolver().resolve(told, Outlook.PLAIN));
      return;
    }
    if (rangeTo(start, told)) {
      return;
    }
    TimeInterval interval = resolver().resolve(told, outlook(start));
    if (isRecurring(start)) {
      add(start, Kind.RELATIVE, null);
      return;
    }
    add(start, kind(told), interval);
    remember(start, interval);
  }

  private static Kind kind(Told told) {
    boolean asOf =
        told.edge() == Edge.END
            || told.edge() == Edge.START
                && !(told.part() instanceof Part.Months || told.part() instanceof Part.MonthOf);
    return asOf ? Kind.AS_OF : told.isPeriod() ? Kind.PERIOD : Kind.DATE;
  }

  /** The second end of 9月至10月, 20日至22日, 2016年到2020年. */
  private boolean rangeTo(int start, Told first) {
    int mark = cursor.at();
    if (!cursor.takeRangeMark()) {
      return false;
    }
    Told last = PointReader.take(cursor);
    if (last == null || !Range.fits(first, last)) {
      cursor.to(mark);
      return false;
    }
    takeClock(last);
    TimeInterval interval = resolver().resolve(first, last, outlook(start));
    add(start, Kind.PERIOD, interval);
    remember(start, interval);
    return true;
  }

  private void takeClock(Told told) {
    Part part = told.part();
    if (part instanceof Part.Days
        || part instanceof Part.DayOf
        || part instanceof Part.Exactly
        || part instanceof Part.WeekOf
        || part instanceof Part.Unresolved
        || part instanceof Part.MonthOf month && month.day() > 0) {
      int start = cursor.at();
      if (!cursor.takeAny("星期", "周") || !cursor.takeOne("一二三四五六日天")) {
        cursor.to(start);
      }
      ClockReader.takeAfterDay(cursor);
    }
  }

  private boolean clock(int start) {
    cursor.to(start);
    if (!ClockReader.take(cursor)) {
      return false;
    }
    boolean day = sentence != null && sentence.from().equals(sentence.to());
    add(start, day ? Kind.DATE : Kind.RELATIVE, day ? sentence : null);
    return true;
  }

  private boolean length(int start) {
    cursor.to(start);
    if (!WrittenNumber.starts(cursor.peek(0)) && cursor.peek(0) != '半') {
      return false;
    }
    DurationReader.Length length = DurationReader.take(cursor, limit);
    if (length == null) {
      return false;
    }
    if (length.start() == start && cursor.takeUnless("前", "后往来行进沿期两二三四五六")) {
      add(start, Kind.RELATIVE, null);
      return true;
    }
    int before = nextToAnother(start, length);
    if (before > 0) {
      add(start - before, Kind.RELATIVE, null);
      return true;
    }
    String quote = text.substring(length.start(), cursor.at());
    found.add(
        new TimeExpression(
            length.start(), cursor.at(), quote, Kind.DURATION, null, length.quantity()));
    return true;
  }

  /** How many characters before 一 make it one next to another: 前一天, 上一交易日, 最后一年. */
  private int nextToAnother(int start, DurationReader.Length length) {
    if (text.charAt(start) != '一' || length.start() != start || start == limit) {
      return 0;
    }
    if (text.startsWith("最后", start - 2)) {
      return start - 2 < limit ? 0 : 2;
    }
    boolean next = "上下前首头".indexOf(text.charAt(start - 1)) >= 0;
    return next && (start < 2 || "今此之以提创".indexOf(text.charAt(start - 2)) < 0) ? 1 : 0;
  }

  private boolean word(int start) {
    cursor.to(start);
    if (cursor.peek(0) == '第') {
      return ordinal(start);
    }
    RelativeWord word = RelativeWord.take(cursor);
    if (word == null) {
      return false;
    }
    switch (word) {
      case NOW -> add(start, Kind.AS_OF, resolver().today());
      case SAME_PERIOD -> add(start, Kind.RELATIVE, opensClause(start) ? context : null);
      case WHOLE_YEAR -> {
        Told told = new Told(new Year.ByContext(0), Part.WHOLE, Edge.NONE);
        add(start, Kind.RELATIVE, resolver().resolve(told, Outlook.PLAIN));
      }
      case VAGUE -> add(start, Kind.RELATIVE, null);
    }
    return true;
  }

  private boolean opensClause(int start) {
    return start == 0
        || "，。；：,;".indexOf(text.charAt(start - 1)) >= 0
        || Character.isWhitespace(text.charAt(start - 1));
  }

  /** 第一天, 第三年; after 连续 it is a length. */
  private boolean ordinal(int start) {
    cursor.to(start + 1);
    boolean length = cursor.text().startsWith("连续", start - 2);
    DurationReader.Length told = DurationReader.take(cursor, cursor.at());
    if (told == null) {
      return false;
    }
    if (length) {
      String quote = text.substring(start, cursor.at());
      found.add(
          new TimeExpression(start, cursor.at(), quote, Kind.DURATION, null, told.quantity()));
    } else {
      add(start, Kind.RELATIVE, null);
    }
    return true;
  }

  private boolean isRecurring(int start) {
    return new Cursor(text, start).behindAny(EVERY);
  }

  private Outlook outlook(int start) {
    return Outlook.of(text, start, cursor.at());
  }

  private Resolver resolver() {
    return new Resolver(publication, context, sentence);
  }

  private void add(int start, Kind kind, @Nullable TimeInterval interval) {
    String quote = text.substring(start, cursor.at());
    found.add(new TimeExpression(start, cursor.at(), quote, kind, interval, null));
  }

  /** Makes a told time the context of what follows, unless it is only compared with or to come. */
  private void remember(int start, @Nullable TimeInterval interval) {
    if (interval == null || start > 0 && "比较与同".indexOf(text.charAt(start - 1)) >= 0) {
      return;
    }
    if (publication.to() != null && interval.from().isAfter(publication.to())) {
      return;
    }
    context = interval;
    sentence = interval;
  }
}
