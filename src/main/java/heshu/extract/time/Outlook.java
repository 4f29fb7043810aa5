package heshu.extract.time;

import heshu.claim.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which way the words around a time without a year or month look. */
enum Outlook {
  /** Nothing is said: news rather tells what was than what is to come. */
  PLAIN(4),
  /** A beginning or a limit: 10月1日起, 9月30日前, 到6月. */
  OPEN(1),
  /** Something to come: 将于9月. */
  COMING(1);

  /** News of one day may name days a little ahead without a word that says so. */
  static final int FEW_DAYS = 7;

  private static final int MOST_OF_A_YEAR = 300;
  private static final String[] COMING_WORDS = {
    "将", "拟", "预计", "计划", "定于", "力争", "有望", "争取", "预期", "决定"
  };

  private final int weightOfFuture;

  Outlook(int weightOfFuture) {
    this.weightOfFuture = weightOfFuture;
  }

  /** The outlook of a time at {@code start} up to {@code end}, from its clause. */
  static Outlook of(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < 14 && "，。；：！？\n,;".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    for (String word : COMING_WORDS) {
      int at = text.indexOf(word, from);
      if (at >= 0 && at < start && isTold(text, word, at + word.length())) {
        return COMING;
      }
    }
    char next = end < text.length() ? text.charAt(end) : '\0';
    boolean limit = text.startsWith("到", start - 1) || text.startsWith("至", start - 1);
    return limit || text.startsWith("到了", start - 2) || "起前将".indexOf(next) >= 0 ? OPEN : PLAIN;
  }

  private static boolean isTold(String text, String word, int end) {
    char next = text.charAt(end);
    return switch (word) {
      case "将" -> "领军士官帅近".indexOf(next) < 0;
      case "计划" -> next != '署' && next != '生';
      default -> true;
    };
  }

  /** The candidate that is meant; they stand latest first. */
  @Nullable TimeInterval choose(
      List<TimeInterval> candidates, LocalDate today, boolean cumulative) {
    if (cumulative) {
      return lastPast(candidates, today);
    }
    if (this == COMING) {
      TimeInterval next = next(candidates, today);
      if (next != null) {
        return next;
      }
    }
    TimeInterval best = null;
    long least = Long.MAX_VALUE;
    for (TimeInterval candidate : candidates) {
      long past = ChronoUnit.DAYS.between(candidate.to(), today);
      long future = ChronoUnit.DAYS.between(today, candidate.from());
      long distance = past > 0 ? past : future > FEW_DAYS ? weightOfFuture * future : 0;
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static @Nullable TimeInterval lastPast(List<TimeInterval> candidates, LocalDate today) {
    for (TimeInterval candidate : candidates) {
      if (!candidate.to().isAfter(today.plusDays(FEW_DAYS))) {
        return candidate;
      }
    }
    return null;
  }

  private static @Nullable TimeInterval next(List<TimeInterval> candidates, LocalDate today) {
    TimeInterval next = null;
    for (TimeInterval candidate : candidates) {
      if (!candidate.to().isBefore(today)
          && !candidate.from().isAfter(today.plusDays(MOST_OF_A_YEAR))) {
        next = candidate;
      }
    }
    return next;
  }
}
