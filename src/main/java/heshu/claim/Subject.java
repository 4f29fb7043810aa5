package heshu.claim;

import java.io.Serializable;
import java.util.Map;

/** What a rule speaks of: pieces of text by the names that its page's messages call them. */
public interface Subject extends Serializable {

  /** In the order in which a reader should meet them; the first is where a finding is placed. */
  Map<String, Mention> parts();
}
