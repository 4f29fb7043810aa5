package heshu.check;

import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one session found; the global by which a rule speaks.
 *
 * <p>Every method takes the rule's id and the subject that it speaks of; values go into the
 * messages by their names, beside the subject's parts.
 */
public final class Findings {
  private final Evidences evidences;
  private final Results results;
  private final List<Result> found = new ArrayList<>();

  Findings(RuleBook book, Evidences evidences) {
    this.evidences = evidences;
    this.results = new Results(book);
  }

  /** Contradicted or consistent, as the arithmetic says; nothing where it says nothing. */
  public void hold(String rule, Subject subject, Held held) {
    hold(rule, subject, held, null, Map.of());
  }

  /** As {@link #hold(String, Subject, Held)}, a contradiction with another severity. */
  public void hold(String rule, Subject subject, Held held, Severity severity) {
    hold(rule, subject, held, severity, Map.of());
  }

  public void hold(String rule, Subject subject, Held held, Map<String, String> values) {
    hold(rule, subject, held, null, values);
  }

  public void hold(
      String rule,
      Subject subject,
      Held held,
      @Nullable Severity severity,
      Map<String, String> values) {
    if (!held.isContradiction() && !held.isAgreement()) {
      return;
    }
    Verdict verdict = held.isContradiction() ? Verdict.CONTRADICTED : Verdict.CONSISTENT;
    add(rule, verdict, subject, held.with(values), severity);
  }

  /** Two figures, lists or dates that cannot both hold. */
  public void contradicted(String rule, Subject subject, List<String> steps) {
    add(rule, Verdict.CONTRADICTED, subject, steps, null, Map.of());
  }

  public void contradicted(
      String rule, Subject subject, List<String> steps, Map<String, String> values) {
    add(rule, Verdict.CONTRADICTED, subject, steps, null, values);
  }

  public void contradicted(
      String rule,
      Subject subject,
      List<String> steps,
      Severity severity,
      Map<String, String> values) {
    add(rule, Verdict.CONTRADICTED, subject, steps, severity, values);
  }

  /** Two figures, lists or dates that were held against each other and agree. */
  public void consistent(String rule, Subject subject, List<String> steps) {
    add(rule, Verdict.CONSISTENT, subject, steps, null, Map.of());
  }

  public void consistent(
      String rule, Subject subject, List<String> steps, Map<String, String> values) {
    add(rule, Verdict.CONSISTENT, subject, steps, null, values);
  }

  /** Consistent or contradicted, as {@code agrees} says. */
  public void judge(String rule, Subject subject, boolean agrees, List<String> steps) {
    Verdict verdict = agrees ? Verdict.CONSISTENT : Verdict.CONTRADICTED;
    add(rule, verdict, subject, steps, null, Map.of());
  }

  /** A fault of wording. */
  public void report(String rule, Subject subject, List<String> steps) {
    add(rule, Verdict.WORDING, subject, steps, null, Map.of());
  }

  public void report(String rule, Subject subject, List<String> steps, Map<String, String> values) {
    add(rule, Verdict.WORDING, subject, steps, null, values);
  }

  public void report(
      String rule,
      Subject subject,
      List<String> steps,
      Severity severity,
      Map<String, String> values) {
    add(rule, Verdict.WORDING, subject, steps, severity, values);
  }

  /** A figure that a later one, held against it, has overtaken. */
  public void stale(String rule, Subject subject, Held held) {
    add(rule, Verdict.STALE, subject, held, null);
  }

  /** A figure that a later one has overtaken. */
  public void stale(String rule, Subject subject, List<String> steps) {
    add(rule, Verdict.STALE, subject, steps, null, Map.of());
  }

  public void stale(String rule, Subject subject, List<String> steps, Map<String, String> values) {
    add(rule, Verdict.STALE, subject, steps, null, values);
  }

  public void stale(
      String rule,
      Subject subject,
      List<String> steps,
      Severity severity,
      Map<String, String> values) {
    add(rule, Verdict.STALE, subject, steps, severity, values);
  }

  /** Seen to belong together, but a slot that decides is unknown; never a finding. */
  public void undecided(String rule, Subject subject, List<String> steps) {
    add(rule, Verdict.UNDECIDED, subject, steps, null, Map.of());
  }

  public void undecided(
      String rule, Subject subject, List<String> steps, Map<String, String> values) {
    add(rule, Verdict.UNDECIDED, subject, steps, null, values);
  }

  List<Result> found() {
    return List.copyOf(found);
  }

  private void add(
      String rule,
      Verdict verdict,
      Subject subject,
      List<String> steps,
      @Nullable Severity severity,
      Map<String, String> values) {
    add(rule, verdict, subject, new Telling.Given(steps, values), severity);
  }

  private void add(
      String rule, Verdict verdict, Subject subject, Telling telling, @Nullable Severity severity) {
    Result told = results.of(rule, verdict, subject, evidences.of(subject), telling, severity);
    found.add(verdict == Verdict.CONTRADICTED ? told.repairedBy(Repair.of(subject)) : told);
  }
}
