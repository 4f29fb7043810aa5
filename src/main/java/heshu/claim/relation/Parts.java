package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named pieces of text of a relation, in the order of reading. */
final class Parts {
  private final Map<String, Mention> named = new LinkedHashMap<>();

  static Parts of(String name, List<Claim> claims) {
    return new Parts().and(name, claims);
  }

  static Parts of(String name, Claim claim) {
    return new Parts().and(name, claim);
  }

  static Parts of(String name, Mention mention) {
    return new Parts().and(name, mention);
  }

  Parts and(String name, Claim claim) {
    return and(name, claim.mention());
  }

  Parts and(String name, Mention mention) {
    named.put(name, mention);
    return this;
  }

  /** Numbers the pieces: part1, part2 …; a single one has no number. */
  Parts and(String name, List<Claim> claims) {
    for (int i = 0; i < claims.size(); i++) {
      and(claims.size() == 1 ? name : name + (i + 1), claims.get(i));
    }
    return this;
  }

  Map<String, Mention> map() {
    return Collections.unmodifiableMap(named);
  }
}
