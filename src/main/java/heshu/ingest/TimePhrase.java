package heshu.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in an undated text, told as past.
 *
 * @param year the calendar year, null where it is given from the day of writing
 * @param back years before the year of writing, where {@code year} is null: 0 this year, 1 last
 * @param statedYear for a phrase without calendar year, the year that its own sentence names for it
 * @param monthsLater the first month at whose beginning it can be told, counted from January
 * @param day the day of that month
 * @param upTo whether the text reports up to then (截至, 1—8月, 上半年), so that it is news of then
 */
record TimePhrase(
    @Nullable Integer year,
    int back,
    @Nullable Integer statedYear,
    int monthsLater,
    int day,
    boolean upTo) {
  private static final Pattern PHRASE =
      Pattern.compile(
          "(?:(?<year>(?:19|20)\\d{2})年|(?<now>[今本]年)|(?<last>[去上]年))"
              + "(?:(?<span>前|1[-—－–~～至])?(?<month>\\d{1,2})(?:个月|月份?)(?:(?<day>\\d{1,2})日|(?<end>底|末))?"
              + "|(?:前|第|1[-—－–~～至])?(?<quarter>[一二三四1-4])季度|(?<half>上半年))");
  private static final Pattern FUTURE = Pattern.compile("将|拟|计划|预计|力争|有望|争取|目标");
  private static final Pattern COMPARED = Pattern.compile("[比较較与同自从從到至前]$");
  private static final Pattern NAMED_YEAR = Pattern.compile("^[，,（(]?[在于]?(20\\d{2})年(?!\\d)");

  static List<TimePhrase> in(String text) {
    List<TimePhrase> phrases = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(text);
    while (phrase.find()) {
      String before = text.substring(Math.max(0, phrase.start() - 4), phrase.start());
      String after = rest(text, phrase.end());
      boolean through = before.endsWith("截至") || before.endsWith("截止");
      if (FUTURE.matcher(before + after).find() || !through && COMPARED.matcher(before).find()) {
        continue;
      }
      add(phrases, phrase, through, after);
    }
    return phrases;
  }

  /** The year of writing where the phrase and its sentence tell it. */
  @Nullable Integer writing() {
    return statedYear == null ? null : Integer.valueOf(statedYear + back);
  }

  /** The first day on which the phrase can be told as past, in a text of {@code writing}. */
  LocalDate earliest(int writing) {
    int start = year == null ? writing - back : year;
    return LocalDate.of(start, 1, 1).plusMonths(monthsLater).plusDays(day - 1L);
  }

  private static void add(List<TimePhrase> phrases, Matcher phrase, boolean through, String after) {
    int months;
    int day = 1;
    boolean period = true;
    if (phrase.group("month") != null) {
      int month = Integer.parseInt(phrase.group("month"));
      period = phrase.group("span") != null;
      months = period ? month : month - 1;
      day = phrase.group("day") != null ? Integer.parseInt(phrase.group("day")) : 1;
      day = phrase.group("end") != null ? 20 : day;
    } else if (phrase.group("half") != null) {
      months = 6;
    } else {
      months = 3 * ("一二三四1234".indexOf(phrase.group("quarter")) % 4 + 1);
    }
    if (months > 12 || day > 31 || !exists(months, day)) {
      return;
    }
    String year = phrase.group("year");
    Matcher named = NAMED_YEAR.matcher(after);
    phrases.add(
        new TimePhrase(
            year == null ? null : Integer.valueOf(year),
            phrase.group("last") == null ? 0 : 1,
            year == null && named.find() ? Integer.valueOf(named.group(1)) : null,
            months,
            day,
            period || through));
  }

  private static boolean exists(int monthsLater, int day) {
    try {
      return LocalDate.of(2020, monthsLater % 12 + 1, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What follows in the same sentence, up to 40 characters. */
  private static String rest(String text, int from) {
    int end = from;
    while (end < text.length() && end < from + 40 && "。！？；\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }
}
