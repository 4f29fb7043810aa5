package heshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.claim.relation.Progress;
import heshu.claim.relation.SameFact;
import heshu.claim.relation.SameProgress;
import heshu.claim.relation.ShareOfWhole;
import heshu.quantity.Computation;
import heshu.report.DemoAudit;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldTest {
  private final Claim part = claim("207项");
  private final Claim whole = claim("251项");
  private final Claim near = claim("近83%");
  private final Claim over = claim("超过90%");

  @Test
  void theFigureIsNamedByItsWordsWithAllThatItAdmits() {
    assertThat(steps(near)).containsExactly("207项 ÷ 251项 = 82.47 %", "近83% → [82, 84.66] % ✔");
  }

  @Test
  void aContradictionIsToldWithHowFarItIsOff() {
    assertThat(steps(over)).last().isEqualTo("超过90% → (90, ∞) % ✘ 差 7.53 个百分点");
  }

  @Test
  void twoTellingsOfOneFactStandSideBySide() {
    SameFact fact = new SameFact(part, whole, SameFact.Tie.SLOTS, false, false, false);

    assertThat(Held.same(part.quantity(), whole.quantity()).steps(fact))
        .containsExactly("207项 → 恰好 207项", "251项 → 恰好 251项 ✘ 差 44项");
  }

  @Test
  void aProgressIsCountedBeforeItIsHeldAgainstAnother() {
    Progress counted = new Progress("两区", "", whole, part, near, null);
    Progress told = new Progress("两区", "", whole, null, over, null);
    SameProgress both = new SameProgress(counted, told, true, false);

    assertThat(Held.same(counted, told).steps(both))
        .containsExactly(
            "207项 ÷ 251项 = 82.47 %",
            "近83% → [82, 84.66] %", "超过90% → (90, ∞) %", "82.47 与 (90, 100] 无交集 ✘ 差 7.53 个百分点");
  }

  private List<String> steps(Claim share) {
    ShareOfWhole relation = new ShareOfWhole(List.of(part), whole, share, true);
    Computation computed = Computation.share(relation.quantities(), whole.quantity());
    return Held.of(share.quantity().hardInPercent(), computed).steps(relation);
  }

  private static Claim claim(String quote) {
    return DemoAudit.audit().claims().stream()
        .filter(c -> c.quote().equals(quote))
        .findFirst()
        .orElseThrow();
  }
}
