package heshu.extract.relation;

import heshu.extract.Lexicon;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words before a share say it is a share of.
 *
 * @param name the name of the whole: 占出口总值的; empty where the words name none
 * @param own whether the clause names no subject of its own, so that the share is told of the
 *     figure before it
 */
record ShareWords(Kind kind, String name, boolean own) {
  private static final String TAIL = "(?:比重|比例|份额|的)*(?:[^率占]{0,4})$";
  private static final Pattern OF_WHOLE =
      Pattern.compile("(?:占据?了?|在|相当于|仅为)(?!比)(?<name>[^占]{2,20}?)(?:的|比重|比例|中|$)" + TAIL);
  private static final Pattern AMONG =
      Pattern.compile("在(?<name>[^占在]{2,20}?)(?:当?中|里)?的?(?:占比|比重|比例)[^率占]{0,4}$");
  private static final Pattern OVER =
      Pattern.compile("(?:与|相当于)(?<name>\\p{IsHan}{2,12}?)之比[^率占]{0,3}$");
  private static final Pattern WHOLE_SHARE =
      Pattern.compile("(?<name>\\p{IsHan}{2,6}(?<!市场|总体|整体))占比[^率占]{0,4}$");
  private static final Pattern SHARE = Pattern.compile("(?:占比|比重|比例|占)[^率占]{0,4}$");
  private static final Pattern RATE = Pattern.compile("(?<verb>\\p{IsHan}{2})率[^率占]{0,4}$");
  private static final Pattern DONE = Pattern.compile("(?:完成|落地|实现)[^占]{0,12}的$");
  private static final Set<String> DONE_WORDS = Set.copyOf(Lexicon.lines("done.txt"));

  private static final Set<String> OUTCOMES = Set.copyOf(Lexicon.lines("outcomes.txt"));

  /** Of some of those told before a share is told, not of them: 已开工86个，其中产业项目完成计划的78%. */
  private static final String AMONG_THEM = "其中";

  private static final List<String> NOT = List.of("不", "未", "没");

  /** A whole that is named by nothing but that it is one: 占总数的. */
  private static final Set<String> TOTALS = Set.of("总数", "总量", "总额", "总值", "总人数", "总体", "全部");

  /** What may stand before the share in its clause without being a subject of its own. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile("^(?:市场|总体|整体|合计|总共|分别|同时|目前|已经|占比|比重|比例|[约已仅只其均也就所共还都则又])*$");

  private static final Pattern TIMES = Mask.pattern("[{时}{期}]");
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern POINTS = Pattern.compile("^.*?(?:占比|比重|比例|份额)");
  private static final Pattern CHANGED =
      Pattern.compile("(?:提升|提高|上升|增加|扩大|增长|下降|降低|回落|跃升)?[到至达为]+了?");
  private static final Pattern FORMER = Pattern.compile("[由从]$");

  /** How the words tell a share. */
  enum Kind {
    /** 占出口总值的, 在行业收入中占比, 营收占比. */
    NAMED,
    /** 占, 占比, 比重. */
    BARE,
    /** A rate by what is done: 完成率, 开工率, 完成目标的. */
    DONE
  }

  static Optional<ShareWords> of(Passage passage, Item share, Item part) {
    String words = TIMES.matcher(words(passage, share)).replaceAll("");
    if (FORMER.matcher(words).find()) {
      return Optional.empty();
    }
    Matcher whole = OF_WHOLE.matcher(words);
    if (whole.find()) {
      return Optional.of(named(words, whole, part));
    }
    Matcher among = AMONG.matcher(words);
    if (among.find()) {
      return Optional.of(named(words, among, part));
    }
    Matcher over = OVER.matcher(words);
    if (over.find()) {
      return Optional.of(named(words, over, part));
    }
    Matcher told = SHARE.matcher(words);
    if (told.find()) {
      String before = words.substring(0, told.start());
      Matcher prefixed = WHOLE_SHARE.matcher(words);
      boolean bare = NO_SUBJECT.matcher(before).matches();
      return Optional.of(
          !bare && prefixed.find()
              ? new ShareWords(Kind.NAMED, prefixed.group("name"), prefixed.start() == 0)
              : new ShareWords(Kind.BARE, "", bare));
    }
    return isOfMean(share) ? Optional.empty() : rate(passage, words, part);
  }

  /** A rate per mille is of the mean people of a year: 出生率为6.2‰. */
  private static boolean isOfMean(Item rate) {
    return rate.figure().measure().written().equals("‰");
  }

  private static ShareWords named(String words, Matcher whole, Item part) {
    String subject = words.substring(0, whole.start());
    boolean own = NO_SUBJECT.matcher(subject).matches() || Names.same(subject, part.label());
    String name = whole.group("name");
    return TOTALS.contains(name) || name.equals("总" + part.figure().measure().base())
        ? new ShareWords(Kind.BARE, "", own)
        : new ShareWords(Kind.NAMED, name, own);
  }

  /** A rate whose verb the part's clause tells: 开工率 of 已开工. */
  private static Optional<ShareWords> rate(Passage passage, String words, Item part) {
    String around = part.words() + passage.behind(part);
    Matcher rate = RATE.matcher(words);
    if (rate.find()) {
      String verb = rate.group("verb");
      boolean told =
          Names.core(around).contains(Names.core(verb))
              && NOT.stream().noneMatch(not -> around.contains(not + verb));
      boolean done =
          DONE_WORDS.contains(verb) || OUTCOMES.contains(verb) || part.label().equals(verb);
      return told || done
          ? Optional.of(new ShareWords(Kind.DONE, "", told && done && !words.contains(AMONG_THEM)))
          : Optional.empty();
    }
    return DONE.matcher(words).find()
        ? Optional.of(new ShareWords(Kind.DONE, "", !words.contains(AMONG_THEM)))
        : Optional.empty();
  }

  /**
   * The words before a share, of a row those before the first of it; of 比重提升1.1个百分点至48.2% and
   * 比重由47.1%提升至48.2% those before the first figure.
   */
  private static String words(Passage passage, Item told) {
    Item share = ShareParts.row(passage, told).get(0);
    Optional<Item> before =
        CHANGED.matcher(share.words()).matches()
            ? passage.before(share, Item::isFigure)
            : Optional.empty();
    if (before.isPresent() && before.get().is(Mask.POINTS)) {
      Matcher points = POINTS.matcher(before.get().words());
      return points.find() ? points.group() : "";
    }
    if (before.isPresent() && before.get().is(Mask.PERCENT)) {
      return FORMER.matcher(before.get().words()).replaceFirst("");
    }
    return REMARK.matcher(share.words()).replaceAll("");
  }
}
