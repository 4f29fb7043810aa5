package heshu.kept;

import heshu.article.Section;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.check.Severity;
import heshu.check.Verdict;
import heshu.check.Wording;
import heshu.claim.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A finding as far as the reports of findings tell of it, with its articles by their numbers. */
record KeptFinding(
    String rule,
    String family,
    Verdict verdict,
    @Nullable Severity severity,
    Wording.Plain wording,
    List<Part> parts,
    String fingerprint) {

  /**
   * A piece of evidence.
   *
   * @param section the number of the section among those of the article
   * @param start an offset into the section's text, as is {@code end}
   * @param figure the number of the figure among those of the article, {@link #NONE} for no figure
   */
  record Part(String role, int article, int section, int start, int end, int figure) {
    static final int NONE = -1;
  }

  static KeptFinding of(Result result, List<Part> parts) {
    return new KeptFinding(
        result.rule(),
        result.family(),
        result.verdict(),
        result.severity(),
        new Wording.Plain(result.message(), result.messageEn(), result.steps()),
        parts,
        result.fingerprint());
  }

  /** Whether it may turn out to have one cause with others, so that it marks its figures last. */
  boolean isContradiction() {
    return verdict == Verdict.CONTRADICTED;
  }

  /** As a result; of all its articles what is told must be at hand. */
  Result told(Map<Integer, Excerpt> excerpts) {
    List<Evidence> evidence = new ArrayList<>();
    for (Part part : parts) {
      Excerpt excerpt = Objects.requireNonNull(excerpts.get(part.article()));
      Section section = excerpt.section(part.section());
      Mention mention = new Mention(excerpt.article(), section, part.start(), part.end());
      evidence.add(new Evidence(part.role(), mention, null));
    }
    return new Result(rule, family, verdict, severity, wording, evidence, List.of(), fingerprint);
  }

  void write(ByteWriter out) {
    out.text(rule).text(family).text(verdict.name());
    out.text(severity == null ? "" : severity.name());
    out.text(wording.message()).text(wording.messageEn()).text(fingerprint);
    out.number(wording.steps().size());
    wording.steps().forEach(out::text);
    out.number(parts.size());
    for (Part part : parts) {
      out.text(part.role()).number(part.article()).number(part.section());
      out.number(part.start()).number(part.end()).number(part.figure() + 1);
    }
  }

  static KeptFinding read(ByteReader in) {
    String rule = in.text();
    String family = in.text();
    Verdict verdict = Verdict.valueOf(in.text());
    String severity = in.text();
    String message = in.text();
    String english = in.text();
    String fingerprint = in.text();
    List<String> steps = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      steps.add(in.text());
    }
    List<Part> parts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      parts.add(
          new Part(in.text(), in.number(), in.number(), in.number(), in.number(), in.number() - 1));
    }
    return new KeptFinding(
        rule,
        family,
        verdict,
        severity.isEmpty() ? null : Severity.valueOf(severity),
        new Wording.Plain(message, english, steps),
        parts,
        fingerprint);
  }
}
