package heshu.extract.relation;

import heshu.claim.relation.ImpliedTotal;
import heshu.claim.relation.SharedWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Parts with shares of one whole that is named and not told: each must imply the same whole as the
 * one before it. They are held against each other where they fit, or where only a misprint parts
 * them.
 */
final class ImpliedWholes {
  /** Digits of part and share with which a whole is implied closely enough. */
  private static final int DIGITS = 3;

  /** Each part has a plan of its own: 占年度计划的57.4%. */
  private static final Pattern OWN = Pattern.compile("计划|目标|任务|预算|指标");

  /** A whole of which there is but one: 占全市外贸总值的. */
  private static final Pattern ONLY = Pattern.compile("^(?:[全我][国省市区县州]|全球|世界)");

  private final Passage passage;
  private final Map<String, Told> before = new HashMap<>();

  ImpliedWholes(Passage passage) {
    this.passage = passage;
  }

  private record Told(Item part, Item share) {
    ImpliedTotal total() {
      return new ImpliedTotal(part.figure(), share.figure(), part.scope().place());
    }

    boolean mayShareWhole(Told other) {
      return !Times.otherTime(part, other.part)
          && !part.scope().inOtherPlace(other.part.scope())
          && !part.quantity().sameNumber(other.part.quantity());
    }
  }

  void read(Item share, Consumer<SharedWhole> found) {
    List<Item> parts = ShareParts.of(passage, share);
    if (parts.size() != 1 || !tells(parts.get(0)) || !tells(share)) {
      return;
    }
    Told now = new Told(parts.get(0), share);
    name(now)
        .ifPresent(
            name ->
                Optional.ofNullable(before.put(key(name, now.part()), now))
                    .filter(now::mayShareWhole)
                    .map(told -> new SharedWhole(told.total(), now.total()))
                    .filter(both -> both.agrees() || isOnly(name) && Misprint.explains(both))
                    .ifPresent(found));
  }

  private static boolean tells(Item item) {
    return item.quantity().hard().isBounded()
        && item.quantity().hard().isPositive()
        && Digits.written(item.quantity()) >= DIGITS;
  }

  private static String key(String name, Item part) {
    return Names.core(name) + "|" + part.figure().measure().base();
  }

  private static boolean isOnly(String name) {
    return ONLY.matcher(name).find();
  }

  /** The name of the whole, where the share is told of that very part. */
  private Optional<String> name(Told told) {
    return ShareWords.of(passage, told.share(), told.part())
        .filter(words -> words.own() && words.kind() == ShareWords.Kind.NAMED)
        .filter(words -> ShareParts.adjoin(passage, told.part(), told.share()))
        .map(ShareWords::name)
        .filter(name -> !OWN.matcher(name).find());
  }
}
