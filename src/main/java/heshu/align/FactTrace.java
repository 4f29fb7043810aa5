package heshu.align;

/** What is kept of a figure beside the blocks of {@link Told#blocks}. */
final class FactTrace {
  static final String SLOTS = "fact|";
  static final String COMPANY = "company|";
  static final String VALUE = "value|";

  /** Of one nation each, whatever places are named. */
  private static final String NATIONAL = "national";

  /** Told for an instant, which may be another one where nothing has changed. */
  private static final String STOCK = "stock";

  private static final String TELLING = "telling";

  /** Of a block of slots. */
  private static final int PLACE = Trace.REST;

  private static final int NATION = PLACE + 1;

  /** Of a block of company. */
  private static final int DIGITS = Trace.REST;

  private static final int COMPANY_OTHERS = Trace.REST + 3;

  /** Of a block of values or batches. */
  private static final int CONTEXT = Trace.REST;

  private static final int TIME = Trace.REST + 1;
  private static final int INSTANT = Trace.REST + 2;
  private static final int MANY_DIGITS = Trace.REST + 3;
  private static final int BEHIND = Trace.REST + 4;

  private FactTrace() {}

  static Trace of(Told told, String block) {
    var reading = told.printed().reading();
    if (block.startsWith(SLOTS)) {
      return Trace.of(reading, told.place(), told.national() ? NATIONAL : "");
    }
    String time = Trace.time(told.claim().context().time());
    String stock = told.stock() ? STOCK : "";
    return block.startsWith(COMPANY)
        ? Trace.of(reading, told.digits(), time, stock, told.company().written())
        : Trace.of(
            reading,
            told.context(),
            time,
            stock,
            told.printed().telling() ? TELLING : "",
            told.behind());
  }

  /** Whether two figures that meet in a block may be of one fact, for all that is kept of them. */
  static boolean meet(String block, Trace one, Trace other) {
    if (block.startsWith(SLOTS)) {
      return one.alike(other, PLACE) || one.both(other, NATION);
    }
    if (block.startsWith(COMPANY)) {
      return (one.same(other, DIGITS)
              || one.overlaps(other, Trace.READING)
              || Company.isCopied(one.field(COMPANY_OTHERS), other.field(COMPANY_OTHERS)))
          && (one.alike(other, TIME) || one.both(other, INSTANT));
    }
    return (!block.startsWith(VALUE) || timely(one, other))
            && Terms.shareRun(one.field(CONTEXT), other.field(CONTEXT))
        || block.startsWith(VALUE) && retold(one, other);
  }

  private static boolean retold(Trace one, Trace other) {
    return (one.alike(other, TIME) || one.both(other, INSTANT))
        && Retold.alike(
            one.field(CONTEXT),
            one.field(BEHIND),
            other.field(CONTEXT),
            other.field(BEHIND),
            one.both(other, MANY_DIGITS));
  }

  private static boolean timely(Trace one, Trace other) {
    boolean known = one.both(other, TIME);
    return one.same(other, TIME)
        || one.both(other, MANY_DIGITS) && (!known || one.both(other, INSTANT));
  }
}
