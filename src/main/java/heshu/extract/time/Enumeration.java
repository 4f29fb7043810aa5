package heshu.extract.time;

import heshu.claim.Grain;
import heshu.extract.time.Told.Edge;
import heshu.extract.time.Told.Part;
import heshu.extract.time.Told.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that share the unit of the last: 3、4月, 2024和2025年, 5、6日. */
final class Enumeration {
  private static final String MARKS = "、和及与";

  private Enumeration() {}

  /** Is told each member with its place; the cursor stands behind the member. */
  interface Sink {
    void member(int start, Told told);
  }

  private record Bare(int start, int end, WrittenNumber number) {}

  /**
   * Takes the bare numbers before the last, which is left to be read as it stands. At the head of a
   * line they number a list (1、7月…).
   */
  static boolean take(Cursor c, Sink sink) {
    int start = c.at();
    if (start == 0 || Character.isWhitespace(c.peek(-1))) {
      return false;
    }
    List<Bare> bare = new ArrayList<>();
    int last = start;
    while (true) {
      int at = c.at();
      WrittenNumber n = WrittenNumber.take(c);
      if (n == null || n.isPair() || !n.isWhole()) {
        break;
      }
      int end = c.at();
      if (!c.takeOne(MARKS)) {
        break;
      }
      bare.add(new Bare(at, end, n));
      last = c.at();
    }
    c.to(last);
    Told told = bare.isEmpty() || !WrittenNumber.starts(c.peek(0)) ? null : PointReader.take(c);
    for (Bare member : bare) {
      if (told == null || like(told, member.number()) == null) {
        c.to(start);
        return false;
      }
    }
    if (told == null) {
      c.to(start);
      return false;
    }
    for (Bare member : bare) {
      Told like = like(told, member.number());
      if (like != null) {
        c.to(member.end());
        sink.member(member.start(), like);
      }
    }
    c.to(last);
    return true;
  }

  private static @Nullable Told like(Told told, WrittenNumber n) {
    Part part = told.part();
    if (part instanceof Part.Whole && told.year() instanceof Year.Named && n.isYear()) {
      int year = (int) n.digits();
      return new Told(new Year.Named(year, year), Part.WHOLE, Edge.NONE);
    }
    if (!(told.year() instanceof Year.Open)) {
      return null;
    }
    if (part instanceof Part.Months months && months.grain() == Grain.MONTH && !months.told()) {
      int month = n.within(1, 12);
      return month < 0 ? null : Told.of(new Part.Months(month, month, Grain.MONTH, false));
    }
    if (part instanceof Part.Months months && months.grain() == Grain.QUARTER && !months.told()) {
      int q = n.within(1, 4);
      return q < 0 ? null : Told.of(new Part.Months(3 * q - 2, 3 * q, Grain.QUARTER, false));
    }
    if (part instanceof Part.Days days && days.month() == 0) {
      int day = n.within(1, 31);
      return day < 0 ? null : Told.of(new Part.Days(0, day, day));
    }
    return null;
  }
}
