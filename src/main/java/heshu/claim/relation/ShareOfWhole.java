package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part, its whole, and the share that the text gives the part: 251项任务中已有207项…近83%.
 *
 * @param stated whether the words tie the three together; false where only their order suggests it
 */
public record ShareOfWhole(Claim part, Claim whole, Claim share, boolean stated)
    implements Subject {

  public boolean isCommensurable() {
    return part.sameMeasure(whole);
  }

  @Override
  public Map<String, Mention> parts() {
    Map<String, Mention> parts = new LinkedHashMap<>();
    parts.put("share", share.mention());
    parts.put("part", part.mention());
    parts.put("whole", whole.mention());
    return parts;
  }
}
