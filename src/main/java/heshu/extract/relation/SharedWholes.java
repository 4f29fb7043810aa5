package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wholes that shares of an article fit: another share that names its whole in the same words
 * (占外贸总值的) is of the same one, and one that only a misprint parts from one of them is meant for it.
 */
final class SharedWholes {
  private static final int TELLING_DIGITS = 3;

  private final Passage passage;
  private final List<Told> told = new ArrayList<>();

  SharedWholes(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param name how the share names its whole; empty where it does not
   */
  private record Told(String name, Claim whole) {}

  void add(Item share, Subject relation) {
    if (relation instanceof ShareOfWhole fact && fact.agrees()) {
      told.add(new Told(name(share, ShareParts.of(passage, share)), fact.whole()));
    }
  }

  private String name(Item share, List<Item> parts) {
    return parts.isEmpty()
        ? ""
        : ShareWords.of(passage, share, parts.get(0)).map(ShareWords::name).orElse("");
  }

  /** The relation of a share that no whole near it fits. */
  Optional<Subject> of(Item share) {
    List<Item> parts = ShareParts.of(passage, share);
    boolean bounded = parts.stream().allMatch(part -> part.quantity().hard().isBounded());
    if (parts.isEmpty() || !bounded || ShareWords.of(passage, share, parts.get(0)).isEmpty()) {
      return Optional.empty();
    }
    String name = name(share, parts);
    List<Item> wholes =
        new Wholes(passage, share, parts)
            .all()
            .filter(whole -> told.stream().anyMatch(t -> t.whole().equals(whole.claim())))
            .filter(whole -> !Times.otherTime(whole, parts.get(0)))
            .toList();
    List<Item> named = wholes.stream().filter(whole -> isNamed(whole, name)).toList();
    return only(named.stream()
            .map(whole -> ShareReader.relation(parts, whole, share, true))
            .toList())
        .or(() -> only(fitting(wholes, parts, share)))
        .or(
            () ->
                only(
                    wholes.stream()
                        .filter(whole -> mayBeNamed(whole, name))
                        .map(whole -> ShareReader.relation(parts, whole, share, true))
                        .filter(Misprint::explains)
                        .toList()))
        .map(Subject.class::cast);
  }

  /** The relations that a share fits, of parts with so many digits that chance hardly does. */
  private static List<ShareOfWhole> fitting(List<Item> wholes, List<Item> parts, Item share) {
    boolean telling =
        parts.stream().allMatch(part -> Digits.written(part.quantity()) >= TELLING_DIGITS)
            && Digits.written(share.quantity()) >= TELLING_DIGITS;
    return telling
        ? wholes.stream()
            .map(whole -> ShareReader.relation(parts, whole, share, false))
            .filter(ShareOfWhole::agrees)
            .toList()
        : List.of();
  }

  private boolean isNamed(Item whole, String name) {
    return !name.isEmpty()
        && told.stream().anyMatch(t -> t.name().equals(name) && t.whole().equals(whole.claim()));
  }

  /** Whether no share names a whole otherwise: 占用电量 tells of another whole than 占发电量. */
  private boolean mayBeNamed(Item whole, String name) {
    return told.stream()
        .filter(t -> t.whole().equals(whole.claim()))
        .allMatch(t -> name.isEmpty() || t.name().isEmpty() || Names.same(t.name(), name));
  }

  private static Optional<ShareOfWhole> only(List<ShareOfWhole> relations) {
    return relations.size() == 1 ? Optional.of(relations.get(0)) : Optional.empty();
  }
}
