package heshu.extract.relation;

import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.CommonBound;
import heshu.claim.relation.RankOrder;
import heshu.claim.relation.Superlative;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import heshu.quantity.Interval;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says of figures told side by side: the largest, their order, a bound of all. */
public final class SeriesReader implements RelationReader {
  private static final Pattern MOST =
      Mask.pattern(
          "[，；](?:其中，?)?(?<words>(?<name>[^，。；：、{图}的]{2,16}?)的?"
              + "(?:增速|增幅|涨幅|降幅|跌幅|占比|比重|份额|规模|总量|总额|数量|产量|金额|增长|下降)?"
              + "最(?:(?<large>高|大|快|多)|(?<small>低|小|慢|少)))[，。；]");
  private static final Pattern FIRST =
      Mask.pattern(
          "(([^，。；：、{图} \\n]{2,8}?)(?:再次?成为?|重新成为|成为|仍是|仍为|稳居|跃居|是|为)"
              + "(?:我国|中国|全国)?({序})大?[^，。；：、{图}\\n]{0,6})");
  private static final Pattern RANKED =
      Mask.pattern("前(?:[{图}{序}]|[0-9二两三四五六七八九十]+(?:位|名|大|强)?)|从高到低|由高到低|从大到小");

  private static final Pattern ALL =
      Mask.pattern("^[，；]?[^，。；{图}]{0,10}(?:均|都|全部|全都)(?:[^，。；{图}]{0,4})$");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Series> all = Series.in(passage);
    List<First> firsts = all.isEmpty() ? List.of() : firsts(passage);
    for (Series series : all) {
      most(passage, series, found);
      firsts.forEach(first -> first(series, first, found));
      ranked(passage, series, found);
      bound(passage, series, found);
    }
  }

  private static void most(Passage passage, Series series, Consumer<Subject> found) {
    int from = series.end();
    int end = Math.min(passage.text().masked().length(), passage.text().sentenceEnd(from) + 1);
    Matcher most = MOST.matcher(passage.text().masked()).region(from, end);
    if (most.find()) {
      Mention words = passage.text().mention(most.start("name"), most.end("words"));
      series
          .named(most.group("name"))
          .ifPresent(
              item ->
                  found.accept(
                      superlative(series, item, words, most.group("large") != null, true)));
    }
  }

  /** What an article calls the first. */
  private record First(String name, Mention words) {}

  /** Of whatever place and time. */
  private static List<First> firsts(Passage passage) {
    MaskedText text = passage.text();
    if (passage.items().stream().noneMatch(item -> isFirst(text, item.at()))) {
      return List.of();
    }
    return passage
        .find(FIRST)
        .filter(m -> isFirst(text, m.start(3)))
        .map(m -> new First(m.group(2), text.mention(m.start(2), m.end(1))))
        .toList();
  }

  private static boolean isFirst(MaskedText text, int at) {
    return text.original(at, at + 1).equals("第一");
  }

  private static void first(Series series, First first, Consumer<Subject> found) {
    series
        .named(first.name())
        .map(item -> superlative(series, item, first.words(), true, false))
        .filter(Superlative::isRight)
        .ifPresent(found);
  }

  private static Superlative superlative(
      Series series, Item item, Mention words, boolean largest, boolean stated) {
    List<Item> others = series.items().stream().filter(i -> i.index() != item.index()).toList();
    return new Superlative(
        words,
        item.figure(),
        others.stream().map(Item::figure).toList(),
        value(item),
        others.stream().map(SeriesReader::value).toList(),
        largest,
        stated);
  }

  /** A fall of 5 % is the larger fall than one of 3 %: without its sign. */
  private static Interval value(Item item) {
    return item.quantity().hardInBase();
  }

  private static void ranked(Passage passage, Series series, Consumer<Subject> found) {
    String before = passage.text().masked().substring(series.sentence(), series.start());
    Matcher ranked = RANKED.matcher(before);
    if (ranked.find() && series.isWhole()) {
      found.accept(
          new RankOrder(
              passage
                  .text()
                  .mention(series.sentence() + ranked.start(), series.sentence() + ranked.end()),
              series.items().stream().map(Item::figure).toList()));
    }
  }

  /** A bound right behind the series that it tells of: 分别增长12.1%、15.3%，均超过10%. */
  private static void bound(Passage passage, Series series, Consumer<Subject> found) {
    int next = series.items().get(series.items().size() - 1).index() + 1;
    if (next >= passage.items().size()) {
      return;
    }
    Item bound = passage.items().get(next);
    Item last = passage.items().get(next - 1);
    boolean all =
        bound.claim() != null
            && bound.sameMeasure(last)
            && bound.quantity().hedge() != null
            && !bound.quantity().hard().isBounded()
            && ALL.matcher(passage.between(last, bound)).matches();
    if (all) {
      found.accept(
          new CommonBound(
              bound.figure(),
              series.items().stream().map(Item::figure).toList(),
              series.items().stream().map(SeriesReader::value).toList(),
              bound.quantity().hardInBase(),
              true));
    }
  }
}
