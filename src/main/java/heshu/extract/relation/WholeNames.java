package heshu.extract.relation;

import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import java.util.regex.Pattern;

/** What the names of figures say about which of them may be the whole of a part. */
final class WholeNames {
  /** Letters that two names of one whole share at least: 跨区送电量 and 跨区输送电量. */
  private static final int TELLING_NAME = 3;

  /** Letters that the name of a whole shares at least where figures tell the rest. */
  static final int LIKE_NAME = 2;

  /** What a figure counts in or leaves out, so that another of its name is another figure. */
  private static final Pattern BASES = Pattern.compile("全口径|规模以上|规上|限额以上|限上|本外币|不含|常住|户籍");

  /** Whose figure it is, before the name of what is measured. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:\\p{IsHan}{0,4}地区|[省市区县]|\\p{IsHan}{2,8}实现)");

  private final Passage passage;
  private final Item part;

  WholeNames(Passage passage, Item part) {
    this.passage = passage;
    this.part = part;
  }

  /** Whether the noun behind a count is the last of the part's name: 339个城市 of 达标城市. */
  boolean countsLike(Item whole) {
    String core = Names.core(part.label());
    return whole.figure().measure().dimension() == Dimension.COUNT
        && core.length() > LIKE_NAME
        && passage.behind(whole).contains(core.substring(core.length() - LIKE_NAME));
  }

  /** Whether names share a word; one of three letters is shared whole: 用电量 is no 发电量. */
  boolean isLike(String name, Item whole) {
    String core = Names.core(name);
    boolean other =
        core.length() == TELLING_NAME
            && bare(whole).endsWith(core.substring(1))
            && bare(whole).length() >= TELLING_NAME
            && !bare(whole).endsWith(core);
    return !other && Names.related(name, whole.label() + passage.behind(whole));
  }

  /** Whether a whole is told on the basis that a name tells: 全口径发电量 is no other 发电量. */
  static boolean isOnBasisOf(String name, Item whole) {
    return BASES.matcher(name).results().allMatch(basis -> whole.words().contains(basis.group()));
  }

  /** Whether a whole has the noun at the end of a name: 进口 of 服务进口总额. */
  boolean bearsHead(String name, Item whole) {
    String core = Names.core(name);
    String head = core.substring(Math.max(0, core.length() - LIKE_NAME));
    return bare(whole).endsWith(head) && !Names.isOtherTrade(core, bare(whole))
        || passage.behind(whole).contains(head);
  }

  boolean names(String name, Item whole) {
    return !Names.isOtherTrade(Names.core(name), Names.core(whole.label()))
        && isNamedBy(name, whole);
  }

  private boolean isNamedBy(String name, Item whole) {
    return Names.shareRun(
            Names.core(name), Names.core(whole.label() + passage.behind(whole)), TELLING_NAME)
        || Names.ends(Names.core(whole.label()), Names.core(name))
        || Names.ends(Names.core(name), Names.core(whole.label()));
  }

  boolean heads(Item whole) {
    return !bare(part).equals(bare(whole)) && Names.ends(bare(part), bare(whole));
  }

  static String bare(Item item) {
    return Names.core(OWNER.matcher(item.scope().unplaced(item.label())).replaceFirst(""));
  }

  /** Whether a label ends with a name that is told whole: 水库总库容 of 总库容, of the part's owner. */
  boolean isCalled(String name, Item whole) {
    return name.length() >= TELLING_NAME
        && Names.isCalled(whole.label(), name)
        && !isOfOther(
            whole.label().substring(0, Math.max(0, whole.label().length() - name.length())));
  }

  /** Whether the part names an owner of the same kind: 乙水库蓄水量 beside 甲水库总库容. */
  private boolean isOfOther(String owner) {
    return Names.shareRun(owner, part.label(), LIKE_NAME) && !part.label().startsWith(owner);
  }
}
