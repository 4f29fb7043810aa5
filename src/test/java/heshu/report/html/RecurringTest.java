package heshu.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.check.Audit;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.report.DemoAudit;
import heshu.report.Gate;
import heshu.report.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringTest {
  private static final Audit DEMO = DemoAudit.audit();

  @Test
  void oneIndicatorOfOneScopeToldOnSeveralDaysIsASeries() {
    List<Series> series = Recurring.of(run(DEMO.claims(), List.of()), List.of());

    assertThat(series).hasSize(1);
    assertThat(series.get(0).claims())
        .extracting(Claim::quote)
        .containsExactly("49.8%", "近83%", "超过90%");
  }

  @Test
  void whatResultsHoldAgainstEachOtherIsNotShownTwice() {
    Run run = run(DEMO.claims(), DEMO.results());

    assertThat(Recurring.of(run, Series.of(run))).isEmpty();
  }

  @Test
  void twoThingsToldOfOneDayAreNoSeries() {
    List<Claim> claims = new ArrayList<>(DEMO.claims());
    for (Claim claim : DEMO.claims()) {
      if (claim.quote().equals("超过90%")) {
        Claim early = claims.stream().filter(c -> c.quote().equals("49.8%")).findFirst().get();
        claims.add(new Claim(claim.mention(), claim.kind(), claim.quantity(), early.context()));
      }
    }

    assertThat(Recurring.of(run(claims, List.of()), List.of())).isEmpty();
  }

  private static Run run(List<Claim> claims, List<Result> results) {
    Audit audit = new Audit(DEMO.articles(), claims, results, DEMO.coverage(), List.of());
    return new Run(audit, Gate.ERROR, List.of());
  }
}
