package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.List;
import java.util.Map;

/** A figure with hedges on both sides: 近300余人. */
public record HedgedFigure(Claim figure, String before, String behind) implements Subject {

  public List<String> steps() {
    return List.of("「" + before + "」与「" + behind + "」同时修饰 " + figure.quantity().shown());
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("figure", figure).map();
  }
}
