package heshu.check;

import heshu.article.Section;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the claims that the parts of a subject mention. */
final class Evidences {
  private record Place(int start, int end) {}

  private final IdentityHashMap<Section, Map<Place, Claim>> claims = new IdentityHashMap<>();

  Evidences(List<Reading> readings) {
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        Mention m = claim.mention();
        claims
            .computeIfAbsent(m.section(), s -> new HashMap<>())
            .put(new Place(m.start(), m.end()), claim);
      }
    }
  }

  List<Evidence> of(Subject subject) {
    return subject.parts().entrySet().stream()
        .map(part -> of(part.getKey(), part.getValue()))
        .toList();
  }

  private Evidence of(String role, Mention mention) {
    Place place = new Place(mention.start(), mention.end());
    return new Evidence(role, mention, claims.getOrDefault(mention.section(), Map.of()).get(place));
  }
}
