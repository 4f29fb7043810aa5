package heshu.check;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the claims that the parts of a subject mention. */
final class Evidences {
  private final IdentityHashMap<Article, List<Claim>> claims = new IdentityHashMap<>();

  Evidences(List<Reading> readings) {
    readings.forEach(reading -> claims.put(reading.article(), reading.claims()));
  }

  List<Evidence> of(Subject subject) {
    List<Evidence> all = new ArrayList<>();
    for (Map.Entry<String, Mention> part : subject.parts().entrySet()) {
      all.add(new Evidence(part.getKey(), part.getValue(), claim(part.getValue())));
    }
    return all;
  }

  /** An article has few figures, each of which is looked for a few times: no index pays. */
  private @Nullable Claim claim(Mention mention) {
    Claim found = null;
    for (Claim claim : claims.getOrDefault(mention.article(), List.of())) {
      Mention own = claim.mention();
      if (own.start() == mention.start()
          && own.end() == mention.end()
          && own.section() == mention.section()) {
        found = claim;
      }
    }
    return found;
  }
}
