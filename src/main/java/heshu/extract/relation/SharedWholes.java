package heshu.extract.relation;

import heshu.claim.Claim;
import heshu.claim.Subject;
import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wholes that shares of an article fit: another share that names its whole in the same words
 * (占外贸总值的) is of the same one, and one that only a misprint parts from one of them is meant for it.
 */
final class SharedWholes {
  private static final int TELLING_DIGITS = 3;

  /** Letters with which the names of parts of one kind end: 民营企业进出口 and 国有企业进出口. */
  private static final int HEAD = 2;

  private static final int NEAR = 8;

  /** A share that leaves out what it is a share of: 占53.5%, 约占9%. */
  private static final Pattern ELLIPSIS = Pattern.compile("^[约仅只又也均各]?占[约近超]?$");

  private final Passage passage;
  private final List<Told> told = new ArrayList<>();

  SharedWholes(Passage passage) {
    this.passage = passage;
  }

  /**
   * @param name how the share names its whole; empty where it does not
   */
  private record Told(Item share, Item part, String name, Claim whole) {}

  void add(Item share, Subject relation) {
    if (relation instanceof ShareOfWhole fact && fact.agrees()) {
      List<Item> parts = ShareParts.of(passage, share);
      Item part = parts.isEmpty() ? share : parts.get(0);
      told.add(new Told(share, part, name(share, parts), fact.whole()));
    }
  }

  /**
   * The relation of a share that goes on from the one before it, and so is of the same whole: in
   * one row with it (分别占31.3%和10.8%), or told in a like clause that leaves out the whole
   * (民营企业进出口…，占外贸总值的37.5%；国有企业进出口…，占9%).
   */
  private Optional<ShareOfWhole> goingOn(Item share, List<Item> parts) {
    return passage
        .back(share, NEAR, item -> item.is(Mask.PERCENT) && item.role() == Role.STANDS)
        .findFirst()
        .flatMap(before -> told.stream().filter(t -> t.share().equals(before)).findFirst())
        .filter(t -> passage.sameParagraph(t.share(), share) && goesOn(t, share, parts.get(0)))
        .flatMap(
            t ->
                passage.items().stream()
                    .filter(item -> t.whole().equals(item.claim()))
                    .filter(whole -> whole.sameMeasure(parts.get(0)))
                    .findFirst())
        .map(whole -> ShareReader.relation(parts, whole, share, true));
  }

  private boolean goesOn(Told before, Item share, Item part) {
    String head = Names.core(before.part().label());
    return ShareParts.row(passage, share).contains(before.share())
        || ELLIPSIS.matcher(share.words()).matches()
            && !passage.between(before.share(), share).contains("其中")
            && head.length() > HEAD
            && Names.core(part.label()).endsWith(head.substring(head.length() - HEAD));
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
    if (parts.isEmpty() || !bounded) {
      return Optional.empty();
    }
    Optional<ShareWords> words = ShareWords.of(passage, share, parts.get(0));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<ShareOfWhole> goingOn = goingOn(share, parts);
    if (goingOn.isPresent()) {
      return goingOn.map(Subject.class::cast);
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
            .filter(fact -> fact.agrees() || !fitsAnother(share, parts))
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
        // A subject of its own (城镇人口占…) is of another figure than the one right before.
        .filter(relation -> words.get().own() || relation.agrees())
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

  /** Whether a figure before fits, though no share was told of it yet. */
  private boolean fitsAnother(Item share, List<Item> parts) {
    return new Wholes(passage, share, parts)
        .all()
        .anyMatch(whole -> ShareReader.relation(parts, whole, share, false).agrees());
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
