package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** A rank and how many are ranked: 在15个城市中列第9. */
public record RankAmong(Mention rank, int place, Claim number, int ranked) implements Subject {

  public boolean isPossible() {
    return place <= ranked;
  }

  public List<String> steps() {
    return List.of("第 " + place + (isPossible() ? " ≤ " : " > ") + ranked);
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("rank", rank).and("number", number).map();
  }
}
