package heshu.ingest;

import heshu.article.MappedText;
import heshu.article.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: meta tags, JSON-LD, {@code <title>}, {@code <time>}. */
final class PageHead {
  private static final Pattern TITLE_KEYS = Pattern.compile("(?:og|twitter):title|articletitle");
  private static final Pattern TIME_KEYS =
      Pattern.compile(
          "article:published_time|datepublished|og:(?:published_time|release_?date|pubdate)"
              + "|(?:publish|pub)[-_]?(?:date|time)|dc\\.date.*|.*:create_at");
  private static final Pattern OUTLET_KEYS =
      Pattern.compile("source|contentsource|mediaid|og:site_name");
  private static final Pattern SITE =
      Pattern.compile(
          "\\s*(?:[_|｜]+|-{1,2}|\\s[—–])\\s*(?=[^_|｜-]*(?:网|新闻|报|频道|在线|财经|社|台|门户|资讯|首页"
              + "|中心|政府|客户端|\\bcom|\\bcn))[^_|｜\\-\\d]{2,16}$");

  private static final Pattern CHANNEL =
      Pattern.compile("\\s*(?:[_|｜]+|--|\\s-\\s)\\s*[^_|｜\\-\\d]{2,8}$");
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 300;

  private final Document page;
  private final String source;
  private final int base;
  private final List<Element> metas;
  private final LinkedData data;

  private PageHead(Document page, String source, int base) {
    this.page = page;
    this.source = source;
    this.base = base;
    this.metas = page.select("meta[content]");
    this.data = LinkedData.of(page);
  }

  static PageHead of(Document page, String source, int base) {
    return new PageHead(page, source, base);
  }

  /**
   * The line that the page's own title repeats, else the title meta, {@code <title>}, a heading.
   */
  @Nullable MappedText title(List<Block> blocks) {
    Element titleElement = page.selectFirst("title");
    String pageTitle = titleElement == null ? "" : titleElement.text();
    Element meta = metas.stream().filter(m -> says(m, TITLE_KEYS)).findFirst().orElse(null);
    String stated = pageTitle + "\n" + (meta == null ? "" : meta.attr("content"));
    String known = Titles.letters(stated + "\n" + data.headline().orElse(""));
    for (SectionKind kind : List.of(SectionKind.HEADING, SectionKind.BODY)) {
      for (Block block : blocks) {
        if (block.kind() == kind && block.linked() == 0 && repeats(block.text(), known)) {
          return block.mapped();
        }
      }
    }
    if (meta != null && !meta.attr("content").isBlank()) {
      return attribute(meta, "content");
    }
    if (titleElement != null && !pageTitle.isBlank()) {
      return withoutSite(text(titleElement));
    }
    return blocks.stream()
        .filter(b -> b.kind() == SectionKind.HEADING)
        .findFirst()
        .map(Block::mapped)
        .orElse(null);
  }

  private static boolean repeats(String text, String known) {
    if (text.length() > LONGEST_TITLE) {
      return false;
    }
    String letters = Titles.letters(text);
    return letters.length() >= SHORTEST_TITLE && known.contains(letters);
  }

  @Nullable String published() {
    return data.published()
        .or(() -> content(TIME_KEYS))
        .or(
            () ->
                Optional.ofNullable(page.selectFirst("time[datetime]"))
                    .map(t -> t.attr("datetime")))
        .orElse(null);
  }

  @Nullable String outlet() {
    return data.publisher().or(() -> content(OUTLET_KEYS)).orElse(null);
  }

  private Optional<String> content(Pattern keys) {
    return metas.stream()
        .filter(m -> says(m, keys))
        .map(m -> m.attr("content").strip())
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static boolean says(Element meta, Pattern keys) {
    return Stream.of("property", "name", "itemprop")
        .anyMatch(k -> keys.matcher(meta.attr(k).toLowerCase(Locale.ROOT)).matches());
  }

  private MappedText attribute(Element element, String key) {
    Range range = element.attributes().sourceRange(key).valueRange();
    TextBuilder out = new TextBuilder();
    int from = base + Math.max(0, range.startPos());
    int to = range.isTracked() ? base + range.endPos() : from;
    Alignment.append(out, source, from, to, element.attr(key));
    return out.take();
  }

  private MappedText text(Element element) {
    TextBuilder out = new TextBuilder();
    for (TextNode node : element.textNodes()) {
      Range range = node.sourceRange();
      Alignment.append(
          out, source, base + range.startPos(), base + range.endPos(), node.getWholeText());
    }
    return out.take();
  }

  private static MappedText withoutSite(MappedText title) {
    MappedText left = title;
    Pattern tail = SITE;
    boolean more = title.text().length() <= LONGEST_TITLE;
    while (more) {
      Matcher site = tail.matcher(left.text());
      more = site.find() && site.start() >= SHORTEST_TITLE;
      left = more ? left.slice(0, site.start()) : left;
      tail = CHANNEL;
    }
    return left;
  }
}
