package heshu.cli;

import heshu.Monitor;
import heshu.article.Publication;
import heshu.article.Span;
import heshu.check.Audit;
import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.desk.DeskFiles;
import heshu.desk.RuleTrial;
import heshu.quantity.Interval;
import heshu.quantity.Measure;
import heshu.quantity.Numeral;
import heshu.quantity.Precision;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import heshu.report.RuleEntry;
import heshu.report.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Stages that tell what they were given: a run made beforehand, every run of digits a figure. */
class CannedStages implements Stages {
  private final Run run;
  final List<List<String>> audited = new ArrayList<>();

  CannedStages(Run run) {
    this.run = run;
  }

  @Override
  public Audit audit(List<String> paths, String stdinName) {
    audited.add(paths);
    return run.audit();
  }

  @Override
  public Audit audit(List<String> paths, String stdinName, String ledger) {
    return audit(paths, stdinName);
  }

  @Override
  public Audit findings(List<String> paths, String stdinName) {
    return audit(paths, stdinName);
  }

  @Override
  public Readings readings(List<String> paths, String stdinName) {
    List<Reading> readings =
        run.audit().articles().stream().map(a -> new Reading(a, List.of(), List.of())).toList();
    return new Readings(readings, run.audit().problems());
  }

  @Override
  public Library articles(List<String> paths, String stdinName) {
    return new Library(run.audit().articles(), run.audit().problems());
  }

  @Override
  public Readout read(String article, String text, Publication publication) {
    List<Figure> figures =
        Pattern.compile("\\d+").matcher(text).results().map(CannedStages::figure).toList();
    int unread = text.indexOf('某');
    return new Readout(
        figures, List.of(), unread < 0 ? List.of() : List.of(new Span(unread, unread + 1)));
  }

  private static Figure figure(MatchResult digits) {
    Rational value = Rational.of(digits.group());
    return new Figure(
        digits.start(),
        digits.end(),
        digits.group(),
        FigureKind.LEVEL,
        new Quantity(
            new Numeral(digits.group(), value, new Precision(0, 0)),
            Interval.point(value),
            Interval.point(value),
            Measure.NONE,
            null));
  }

  @Override
  public Stages watchedBy(Monitor monitor) {
    return this;
  }

  @Override
  public Stages keptIn(Path folder) {
    return this;
  }

  @Override
  public Stages with(DeskFiles files) {
    return this;
  }

  @Override
  public RuleTrial trial(Path folder) {
    return new RuleTrial(0, List.of(), List.of());
  }

  @Override
  public List<RuleEntry> rules() {
    return run.rules();
  }

  @Override
  public Optional<String> page(String id) {
    return id.equals("share-of-whole") ? Optional.of("# share-of-whole\n") : Optional.empty();
  }
}
