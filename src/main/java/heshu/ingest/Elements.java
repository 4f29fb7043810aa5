package heshu.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element of a page is to its reader, told by its tag, class and style. */
final class Elements {
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "canvas",
          "video",
          "audio",
          "select",
          "textarea",
          "button",
          "input",
          "option");
  private static final Set<String> BLOCK =
      Set.of(
          "html",
          "body",
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          "center",
          "form",
          "fieldset",
          "address",
          "details",
          "summary",
          "hr",
          "br");
  private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside", "form");
  private static final Set<String> FURNITURE_WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "footer",
          "foot",
          "sidebar",
          "aside",
          "comment",
          "comments",
          "breadcrumb",
          "breadcrumbs",
          "crumb",
          "crumbs",
          "share",
          "sharing",
          "related",
          "relate",
          "recommend",
          "recommended",
          "hot",
          "rank",
          "ranking",
          "ad",
          "ads",
          "adv",
          "advert",
          "advertisement",
          "banner",
          "qr",
          "qrcode",
          "copyright",
          "disclaimer",
          "toolbar",
          "login",
          "search",
          "pagination",
          "pager",
          "subscribe",
          "promo",
          "tags",
          "popup",
          "modal");
  private static final Set<String> CAPTION_WORDS =
      Set.of("caption", "descr", "imgdesc", "figcaption", "pictext");
  private static final Set<String> LEAD_WORDS = Set.of("summary", "abstract", "lead", "digest");
  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final Set<String> STYLED = Set.of("font", "span", "p");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern BOLD = Pattern.compile("\\bbold\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

  private Elements() {}

  /** Whether nothing in it is text for a reader. */
  static boolean skipped(Element element) {
    return SKIPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  static boolean block(Element element) {
    return BLOCK.contains(element.normalName());
  }

  static boolean furniture(Element element) {
    String tag = element.normalName();
    return FURNITURE_TAGS.contains(tag)
        || !tag.equals("html")
            && !tag.equals("body")
            && !tag.equals("article")
            && named(element, FURNITURE_WORDS);
  }

  static boolean caption(Element element) {
    String tag = element.normalName();
    return tag.equals("figcaption") || tag.equals("caption") || named(element, CAPTION_WORDS);
  }

  static boolean lead(Element element) {
    return !element.normalName().equals("body") && named(element, LEAD_WORDS);
  }

  static boolean heading(Element element) {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  static boolean strong(Element element) {
    if (!STYLED.contains(element.normalName())) {
      return STRONG.contains(element.normalName());
    }
    for (Attribute attribute : element.attributes()) {
      if (BOLD.matcher(attribute.getValue()).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Element element, Set<String> words) {
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return false;
    }
    Matcher word = WORD.matcher(names);
    while (word.find()) {
      if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
