package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article's reading on its way to being cut to blocks. */
final class Parts {
  private record Part(Set<Claim> claims, List<Subject> relations, List<Block.Sketched> sketches) {
    Part() {
      this(
          Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Reading whole;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  Parts(Reading whole) {
    this.whole = whole;
  }

  void add(String block, Claim claim) {
    part(block).claims().add(claim);
  }

  void add(String block, Subject relation, List<Claim> claims) {
    part(block).relations().add(relation);
    part(block).claims().addAll(claims);
  }

  void add(String block, Claim claim, Sketch sketch) {
    part(block).sketches().add(new Block.Sketched(claim, sketch));
  }

  private Part part(String block) {
    return parts.computeIfAbsent(block, b -> new Part());
  }

  List<Block> blocks(boolean whole, boolean alone, boolean each) {
    List<Block> blocks = new ArrayList<>();
    parts.forEach(
        (name, part) ->
            blocks.add(new Block(name, whole, alone, each, cut(part), part.sketches())));
    return blocks;
  }

  private Reading cut(Part part) {
    List<Claim> inOrder = whole.claims().stream().filter(part.claims()::contains).toList();
    return new Reading(whole.article(), inOrder, part.relations());
  }
}
