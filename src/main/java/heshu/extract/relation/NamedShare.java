package heshu.extract.relation;

import heshu.claim.relation.ShareOfWhole;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.extract.text.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share whose clause names both its part and its whole, told of levels of these names before:
 * 第一产业增加值占生产总值的比重为7.2%; one of a row (第二产业增加值比重为40.7%) is of the whole of the first. Names may be
 * shortened (问题总数 of 违反规定问题) where the share fits.
 */
final class NamedShare {
  private static final Pattern BOTH =
      Pattern.compile("(?<part>[^占，、]{2,20}?)占(?<whole>[^占，]{2,20}?)(?:的?(?:比重|比例|份额))?$");
  private static final Pattern PART =
      Pattern.compile("(?<part>[^占，、]{2,20}?)(?:所?占)?(?:的?比重|比例|占比)$");
  private static final Pattern TOTAL = Pattern.compile("总(?=\\p{IsHan}{2}$)");
  private static final int FAR = 40;

  /** Letters of a shortened name, and those with which both forms end. */
  private static final int TELLING_NAME = 4;

  private static final int TAIL = 2;
  private static final int TELLING_DIGITS = 3;

  private NamedShare() {}

  static Optional<ShareOfWhole> of(Passage passage, Item share) {
    if (ShareParts.row(passage, share).size() > 1) {
      return listed(passage, share);
    }
    Matcher words = BOTH.matcher(share.label());
    if (words.find()) {
      return relation(passage, share, words.group("part"), words.group("whole"));
    }
    Matcher row = PART.matcher(share.label());
    return row.find()
        ? before(passage, share)
            .flatMap(before -> whole(passage, before))
            .flatMap(whole -> relation(passage, share, row.group("part"), whole))
            .or(() -> inSentence(passage, share, row.group("part")))
        : Optional.empty();
  }

  /** Of a part of the sentence that 其中 leads to: 用电量286亿千瓦时，其中工业用电量168亿千瓦时，…，工业用电占比58.7%. */
  private static Optional<ShareOfWhole> inSentence(Passage passage, Item share, String name) {
    return passage
        .before(share, item -> item.isStanding() && item.label().startsWith(name))
        .flatMap(
            part ->
                passage
                    .before(part, item -> item.isStanding() && item.sameMeasure(part))
                    .filter(whole -> passage.between(whole, part).contains("其中"))
                    .filter(whole -> whole.quantity().hardInBase().isPositive())
                    .map(whole -> ShareReader.relation(List.of(part), whole, share, true)))
        .filter(told -> told.agrees() || Misprint.explains(told));
  }

  /**
   * One of several in one clause, whose names leave out what that of the whole tells:
   * 同城、异地快递业务量分别占全部快递业务量的8.9%和91.1%.
   */
  private static Optional<ShareOfWhole> listed(Passage passage, Item share) {
    Matcher words = BOTH.matcher(share.figure().context().indicator());
    if (!words.find()) {
      return Optional.empty();
    }
    String part = words.group("part");
    String whole = words.group("whole");
    return relation(passage, share, part, whole)
        .or(() -> relation(passage, share, part + Names.core(whole), whole));
  }

  /** The share before in a row. */
  private static Optional<Item> before(Passage passage, Item share) {
    return passage
        .before(share, Item::isFigure)
        .filter(before -> before.mask() == share.mask() && before.role() == Role.STANDS);
  }

  /** The whole that the share before in a row names. */
  private static Optional<String> whole(Passage passage, Item before) {
    Matcher both = BOTH.matcher(before.label());
    if (both.find()) {
      return Optional.of(both.group("whole"));
    }
    return PART.matcher(before.label()).find()
        ? before(passage, before).flatMap(first -> whole(passage, first))
        : Optional.empty();
  }

  private static Optional<ShareOfWhole> relation(
      Passage passage, Item share, String part, String whole) {
    return level(passage, share, part)
        .flatMap(
            p ->
                level(passage, share, whole)
                    .filter(w -> w.sameMeasure(p) && !Times.otherTime(w, p))
                    .filter(w -> w.quantity().hardInBase().isPositive())
                    .map(w -> ShareReader.relation(List.of(p), w, share, true)))
        .filter(told -> told.agrees() || Misprint.explains(told))
        .or(() -> shortened(passage, share, Names.core(part), Names.core(whole)));
  }

  /** With the nearest levels that the names may shorten, where the share is no chance. */
  private static Optional<ShareOfWhole> shortened(
      Passage passage, Item share, String part, String whole) {
    if (part.length() < TELLING_NAME
        || whole.length() < TELLING_NAME
        || Digits.written(share.quantity()) < TELLING_DIGITS) {
      return Optional.empty();
    }
    List<Item> levels =
        passage
            .back(share, FAR, Item::isStanding)
            .filter(item -> item.quantity().hard().isBounded())
            .toList();
    return levels.stream()
        .filter(item -> Names.ends(Names.core(item.label()), part))
        .findFirst()
        .flatMap(
            p ->
                levels.stream()
                    .filter(w -> w.sameMeasure(p) && !Times.otherTime(w, p))
                    .filter(w -> w.quantity().hardInBase().isPositive())
                    .filter(w -> shortens(whole, Names.core(w.label())))
                    .map(w -> ShareReader.relation(List.of(p), w, share, false))
                    .filter(ShareOfWhole::agrees)
                    .findFirst());
  }

  private static boolean shortens(String name, String full) {
    return full.endsWith(name.substring(name.length() - TAIL)) && Names.inOrder(name, full);
  }

  /** The nearest level before of that very name. */
  private static Optional<Item> level(Passage passage, Item share, String name) {
    String core = core(name);
    return passage
        .back(share, FAR, Item::isStanding)
        .filter(item -> core(name(item)).equals(core))
        .findFirst()
        .filter(item -> item.quantity().hard().isBounded());
  }

  /** Of one in a row (产销分别为3万辆和4万辆) as the row tells it. */
  private static String name(Item item) {
    return item.isJoined() ? item.figure().context().indicator() : item.label();
  }

  /** 汽车总销量 is 汽车销量. */
  private static String core(String name) {
    return TOTAL.matcher(Names.core(name)).replaceFirst("");
  }
}
