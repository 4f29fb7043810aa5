package heshu.ingest;

import heshu.article.Publication;
import heshu.article.Publication.Source;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published that does not say so: from the latest time it tells as past to the end
 * of the year it calls this year, narrowed by how long ago it says something was.
 */
final class TextDate {
  private static final Pattern DATELINE =
      Pattern.compile("^.{2,16}?(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:电|讯|電|訊|消息)");
  private static final Pattern DURATION =
      Pattern.compile("(近|不到)?(\\d{1,2}|[一二两三四五六七八九十])个[多余]?月(?:时间|来|以来|过去)");

  private @Nullable Integer writing;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable LocalDate started;

  private TextDate() {}

  /** The narrowest interval that the paragraphs allow, {@link Publication#UNKNOWN} for none. */
  static Publication of(List<String> paragraphs) {
    TextDate date = new TextDate();
    date.bound(paragraphs);
    Publication day = date.dateline(paragraphs);
    if (day != null) {
      return day;
    }
    return date.from == null || date.to == null || date.from.isAfter(date.to)
        ? Publication.UNKNOWN
        : new Publication(date.from, date.to, Source.TEXT);
  }

  private void bound(List<String> paragraphs) {
    List<TimePhrase> phrases = new ArrayList<>();
    paragraphs.forEach(p -> phrases.addAll(TimePhrase.in(p)));
    for (TimePhrase phrase : phrases) {
      writing = writing == null ? phrase.writing() : writing;
    }
    TimePhrase latest = null;
    for (TimePhrase phrase : phrases) {
      if (phrase.year() != null || writing != null) {
        LocalDate told = told(phrase);
        if (from == null || told.isAfter(from)) {
          from = told;
          latest = phrase;
        }
      }
    }
    if (latest != null && from != null) {
      close(latest, phrases, from);
      paragraphs.forEach(this::narrow);
    }
  }

  private void close(TimePhrase latest, List<TimePhrase> phrases, LocalDate start) {
    if (writing != null && start.getYear() <= writing) {
      to = LocalDate.of(writing, 12, 31);
    } else if (latest.upTo()) {
      boolean ambiguous = phrases.stream().anyMatch(p -> p.year() == null);
      int years = ambiguous || start.getMonthValue() == 12 ? 1 : 0;
      to = LocalDate.of(start.getYear() + years, 12, 31);
    }
  }

  private LocalDate told(TimePhrase phrase) {
    return phrase.earliest(writing == null ? 0 : writing);
  }

  /** Something begun in a known month is told as so many months old. */
  private void narrow(String paragraph) {
    Matcher duration = DURATION.matcher(paragraph);
    int told = 0;
    while (duration.find()) {
      begin(paragraph.substring(told, duration.start()));
      told = duration.end();
      if (started != null && from != null && to != null) {
        int months = number(duration.group(2)) - (duration.group(1) == null ? 0 : 1);
        LocalDate first = started.withDayOfMonth(1);
        LocalDate low = first.plusMonths(months);
        LocalDate high = first.plusMonths(months + 2L).minusDays(1);
        if (!low.isAfter(to) && !high.isBefore(from)) {
          from = low.isAfter(from) ? low : from;
          to = high.isBefore(to) ? high : to;
        }
      }
    }
    begin(paragraph.substring(told));
  }

  private void begin(String text) {
    for (TimePhrase phrase : TimePhrase.in(text)) {
      started = phrase.year() != null || writing != null ? told(phrase) : started;
    }
  }

  private @Nullable Publication dateline(List<String> paragraphs) {
    for (String paragraph : paragraphs.subList(0, Math.min(3, paragraphs.size()))) {
      Matcher dateline = DATELINE.matcher(paragraph);
      if (!dateline.find()) {
        continue;
      }
      MonthDay day = monthDay(dateline.group(2), dateline.group(3));
      if (day != null && dateline.group(1) != null) {
        return Publication.on(day.atYear(Integer.parseInt(dateline.group(1))), Source.TEXT);
      }
      for (int year = from == null ? 1 : from.getYear();
          day != null && from != null && to != null && year <= to.getYear();
          year++) {
        if (!day.atYear(year).isBefore(from) && !day.atYear(year).isAfter(to)) {
          return Publication.on(day.atYear(year), Source.TEXT);
        }
      }
    }
    return null;
  }

  private static @Nullable MonthDay monthDay(String month, String day) {
    try {
      return MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String written) {
    int han = "零一二三四五六七八九十".indexOf(written);
    return han > 0 ? han : written.equals("两") ? 2 : Integer.parseInt(written);
  }
}
