package heshu.align;

import heshu.claim.Claim;
import heshu.quantity.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is kept of a figure in a block to see without reading it that it cannot meet another one
 * there. Where it could, {@link #mayMeet} says so, and often where it could not.
 *
 * @param kind of the block, and of the figure in it
 */
public record Sketch(Kind kind, Trace trace) {

  /** What meets what. */
  public enum Kind {
    /** Equal values in like words. */
    VALUE,
    /** Figures in the company of one other figure. */
    COMPANY,
    /** A figure, for differences that start from it. */
    TOLD,
    /** The other figure of a difference. */
    STATED
  }

  private static final int PLACE = Trace.REST;

  /** The bare name, of a fact only where it can be known by its slots. */
  private static final int NAME = PLACE + 1;

  private static final int BATCH = NAME + 1;
  private static final int CONTEXT = BATCH + 1;
  private static final int BEHIND = CONTEXT + 1;
  private static final int LEAD = BEHIND + 1;
  private static final int TIME = LEAD + 1;
  private static final int DIGITS = CONTEXT;
  private static final int OTHERS = DIGITS + 1;

  /** Of a figure in one of its {@link Told#blocks}; empty where nothing tells. */
  static Optional<Sketch> of(Told told, String block) {
    Interval reading = told.printed().reading();
    String name = told.hasSlots() ? told.core() : "";
    if (block.startsWith(FactTrace.VALUE)) {
      Trace trace =
          Trace.of(
              reading,
              told.place(),
              name,
              told.batch(),
              told.context(),
              told.behind(),
              told.company().lead(),
              String.valueOf(told.claim().context().time()));
      return Optional.of(new Sketch(Kind.VALUE, trace));
    }
    Trace trace =
        Trace.of(
            reading, told.place(), name, told.batch(), told.digits(), told.company().written());
    return block.startsWith(FactTrace.COMPANY)
        ? Optional.of(new Sketch(Kind.COMPANY, trace))
        : Optional.empty();
  }

  /** Of a figure that a difference may start from, by its bare name. */
  static Sketch told(Claim claim, String core, Interval value) {
    return new Sketch(Kind.TOLD, Trace.of(value, place(claim), core));
  }

  /** Of the figure that a difference starts from, by its bare name. */
  static Sketch stated(Claim figure, String core, Interval other) {
    return new Sketch(Kind.STATED, Trace.of(other, place(figure), core));
  }

  private static String place(Claim claim) {
    return claim.context().scope().shortPlace();
  }

  /** Of what {@link #parts} gave. */
  public static Sketch of(List<String> parts) {
    return new Sketch(Kind.valueOf(parts.get(0)), new Trace(parts.subList(1, parts.size())));
  }

  /** It in pieces, many of which are those of other sketches of the same article. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>(trace.fields());
    parts.add(0, kind.name());
    return parts;
  }

  /** Whether two figures of one block may be one fact. */
  public boolean mayMeet(Sketch other) {
    return switch (kind) {
      case VALUE -> sharesNameOrBatch(other) || !inOtherPlace(other) && isLike(other);
      case COMPANY ->
          sharesNameOrBatch(other)
              || !inOtherPlace(other)
                  && (overlaps(other)
                      || same(other, DIGITS)
                      || Company.isCopied(words(OTHERS), other.words(OTHERS)));
      case TOLD, STATED ->
          kind != other.kind
              && !inOtherPlace(other)
              && endsAlike(other)
              && (overlaps(other) || same(other, NAME));
    };
  }

  /** Whether it is of those that in a crowd are held against their neighbours alone. */
  public boolean hasNeighbours() {
    return kind == Kind.VALUE;
  }

  /**
   * Who is held against whom in a crowd of figures that {@link #hasNeighbours have neighbours}.
   *
   * @param crowd in the order of the articles
   * @param sketch of one of them
   * @param groups the {@link #groups} of one of them
   * @param hold takes two that are held against each other, the earlier first
   */
  public static <F> void neighbours(
      List<F> crowd,
      Function<F, Sketch> sketch,
      Function<F, List<String>> groups,
      BiConsumer<F, F> hold) {
    Crowd<F> all = new Crowd<>(false);
    for (F figure : crowd) {
      Sketch one = sketch.apply(figure);
      all.add(figure, groups.apply(figure), one.words(TIME), one.reading(), false);
    }
    all.pairs(hold);
  }

  /** Where it meets others in a crowd. */
  public List<String> groups() {
    return Crowd.groups(words(CONTEXT), words(PLACE));
  }

  /** With its ends closed. */
  private Interval reading() {
    return new Interval(trace.lo().orElse(null), false, trace.hi().orElse(null), false);
  }

  private boolean sharesNameOrBatch(Sketch other) {
    return same(other, NAME) || same(other, BATCH);
  }

  private boolean isLike(Sketch other) {
    return same(other, LEAD)
        || Terms.shareRun(words(CONTEXT), other.words(CONTEXT))
        || Retold.alike(
            words(CONTEXT), words(BEHIND), other.words(CONTEXT), other.words(BEHIND), true);
  }

  private boolean endsAlike(Sketch other) {
    return words(NAME).endsWith(other.words(NAME)) || other.words(NAME).endsWith(words(NAME));
  }

  private boolean overlaps(Sketch other) {
    return trace.overlaps(other.trace, Trace.READING);
  }

  private boolean inOtherPlace(Sketch other) {
    return trace.both(other.trace, PLACE) && !trace.same(other.trace, PLACE);
  }

  private boolean same(Sketch other, int field) {
    return trace.both(other.trace, field) && trace.same(other.trace, field);
  }

  private String words(int field) {
    return trace.field(field);
  }
}
