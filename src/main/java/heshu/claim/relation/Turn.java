package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import java.util.Map;

/**
 * Two figures and the word that says which way the first moved to the second: 由48.5%提升至49.3%.
 *
 * @param rise whether the word tells a rise
 */
public record Turn(Claim from, Claim to, Mention word, boolean rise) implements Subject {

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("to", to).and("from", from).and("word", word).map();
  }
}
