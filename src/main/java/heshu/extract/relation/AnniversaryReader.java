package heshu.extract.relation;

import heshu.claim.Grain;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.claim.relation.CountSince;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Phrase;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Anniversaries with the date of the event, and days or years that are counted down to one. */
public final class AnniversaryReader implements RelationReader {
  private static final String EVENT =
      "(成立|建交|诞辰|诞生|出生|逝世|创刊|创立|创建|创办|建校|建馆|建厂|开馆|开通|运营|通车|签署|签订|发表|颁布|施行|回归|解放|胜利)";
  private static final String NAME = "([^，。；：、\\n{图}{时}{期}]{2,24}?)";
  private static final Pattern COUNTED = Mask.pattern(NAME + EVENT + "({期})");
  private static final Pattern DATED = Mask.pattern(NAME + EVENT + "于({时})");
  private static final Phrase DATE_FIRST =
      Phrase.of("{时}", "({时})，?" + NAME + "(?:正式|宣告|宣布)?" + EVENT + "(?![{期}{序}])");

  /** 学校创建于1956年，今年迎来建校69周年. */
  private static final Phrase FOUNDED =
      Phrase.of(
          "成创始建",
          "(?:成立|创建|创办|始建|建校|建馆|创刊|建厂|建院|建成)于({时})[^。\\n{图}{期}]{0,24}?"
              + "(?:迎来|喜迎|庆祝|迎)(?:了|其|建校|成立|创刊|创办|办学|建馆|建厂|建院|建成|的)*({期})");

  private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{4}年");
  private static final Pattern OPENING =
      Pattern.compile("^(?:今年是|今年|恰逢|适逢|正值|值此|迎来|庆祝|纪念|热烈|隆重|在|是|为|值|“|《)+");
  private static final Phrase COUNTDOWN =
      Phrase.of("倒", "倒计时({期})[^\\n{期}]{0,80}?(?:将于|定于|将在|计划于|拟于)({时})");

  /** Days that a countdown may be told early or late. */
  private static final int LATE = 2;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    LocalDate published = passage.text().article().publication().to();
    if (published == null) {
      return;
    }
    if (passage.items().stream().anyMatch(AnniversaryReader::isAnniversary)) {
      List<Event> events = events(passage);
      passage
          .find(COUNTED)
          .map(m -> new Event(m.group(1), m.group(2), passage.at(m.start(3))))
          .flatMap(count -> anniversary(passage, count, events, published).stream())
          .forEach(found);
      passage
          .find(FOUNDED)
          .flatMap(m -> founded(passage, passage.at(m.start(1)), passage.at(m.start(2)), published))
          .forEach(found);
    }
    passage
        .find(COUNTDOWN)
        .map(m -> countdown(passage, passage.at(m.start(1)), passage.at(m.start(2)), published))
        .flatMap(Optional::stream)
        .forEach(found);
  }

  private static boolean isAnniversary(Item item) {
    Quantity told = length(item);
    return told != null && told.measure().written().equals("周年");
  }

  private static List<Event> events(Passage passage) {
    return Stream.concat(
            passage.find(DATED).map(m -> new Event(m.group(1), m.group(2), passage.at(m.start(3)))),
            passage
                .find(DATE_FIRST)
                .map(m -> new Event(m.group(2), m.group(3), passage.at(m.start(1)))))
        .filter(event -> event.day() != null)
        .toList();
  }

  /** Something that happened, and when or how long ago. */
  private record Event(String name, String verb, Item told) {

    @Nullable LocalDate day() {
      TimeExpression time = told.time();
      TimeInterval interval = time == null ? null : time.interval();
      return time == null
              || interval == null
              || time.kind() != TimeExpression.Kind.DATE
              || !YEAR.matcher(time.quote()).find()
              || interval.grain().compareTo(Grain.YEAR) > 0
          ? null
          : interval.from();
    }

    boolean sameAs(Event other) {
      return verb.equals(other.verb) && Names.same(bare(name), bare(other.name));
    }

    private static String bare(String name) {
      return OPENING.matcher(name).replaceFirst("");
    }
  }

  private static Optional<Subject> anniversary(
      Passage passage, Event count, List<Event> events, LocalDate published) {
    Quantity told = length(count.told());
    if (told == null || !isAnniversary(count.told())) {
      return Optional.empty();
    }
    return events.stream()
        .filter(count::sameAs)
        .findFirst()
        .flatMap(event -> years(passage, count.told(), event, told, published));
  }

  private static Stream<Subject> founded(
      Passage passage, Item day, Item count, LocalDate published) {
    Event event = new Event("", "", day);
    Quantity told = length(count);
    return told == null || !isAnniversary(count) || event.day() == null
        ? Stream.empty()
        : years(passage, count, event, told, published).stream();
  }

  /** An anniversary may be told in the year before or after it. */
  private static Optional<Subject> years(
      Passage passage, Item count, Event event, Quantity told, LocalDate published) {
    LocalDate day = event.day();
    if (day == null || !day.isBefore(published)) {
      return Optional.empty();
    }
    long years = CalendarUnit.YEAR.between(day, published);
    return Optional.of(
        new CountSince(
            passage.mention(event.told()),
            passage.mention(count),
            told.hard(),
            CalendarUnit.around(years, 0),
            CalendarUnit.around(years, 1),
            CalendarUnit.YEAR.written()));
  }

  private static Optional<Subject> countdown(
      Passage passage, Item count, Item ahead, LocalDate published) {
    Quantity told = length(count);
    CalendarUnit unit = told == null ? null : CalendarUnit.of(told.measure());
    TimeExpression time = ahead.time();
    TimeInterval opening = time == null ? null : time.interval();
    if (told == null
        || unit == null
        || opening == null
        || opening.grain() != Grain.DAY
        || !opening.from().isAfter(published)) {
      return Optional.empty();
    }
    LocalDate day = opening.from();
    long between = unit.between(published, day);
    boolean whole =
        unit == CalendarUnit.DAY
            || Math.abs(published.getDayOfMonth() - day.getDayOfMonth()) <= LATE
                && (unit == CalendarUnit.MONTH || published.getMonth() == day.getMonth());
    Interval counted = CalendarUnit.around(between, unit == CalendarUnit.DAY ? 1 : 0);
    Interval admitted = CalendarUnit.around(between, unit == CalendarUnit.DAY ? LATE : 0);
    return whole
        ? Optional.of(
            new CountSince(
                passage.mention(ahead),
                passage.mention(count),
                told.hard(),
                counted,
                admitted,
                unit.written()))
        : Optional.empty();
  }

  private static @Nullable Quantity length(Item item) {
    TimeExpression time = item.time();
    return time == null ? null : time.length();
  }
}
