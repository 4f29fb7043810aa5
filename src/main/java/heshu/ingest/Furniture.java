package heshu.ingest;

import java.util.regex.Pattern;

/**
 * Lines of a page that are not its news: buttons, notices, credits. Each is told by the whole of a
 * short line, so that no sentence of the text is taken for one.
 */
final class Furniture {
  static final String NAMES = "\\p{IsHan}{2,4}(?:[ 　、，,/·]+\\p{IsHan}{2,4}){0,6}";

  private static final String REPORTER =
      "(?:本报|本刊|本网|[^，。：:；]{2,16}?)?(?:见习|实习|特约|首席|全媒体)*(?:记者|通讯员|特派员|评论员)";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:点击)?(?:查看|阅读)(?:原文|全文|更多|详情).{0,12}"
              + "|(?:收藏|分享|转发)(?:到|至).{0,20}"
              + "|.{0,20}(?:扫码|扫一扫|扫描|长按|关注|下载).{0,20}(?:公众号|二维码|APP|App|客户端|微信|微博).{0,10}"
              + "|.{0,20}尽在.{0,16}(?:APP|App|客户端|公众号)"
              + "|(?:上一篇|下一篇|上一页|下一页)(?:[ :：].{0,60})?"
              + "|[(（]?更新时间戳?[:：].{0,30}|.{0,24}A\\+A-.{0,20}"
              + "|(?:\\d{4}-)?\\d{1,2}-\\d{1,2} \\d{1,2}:\\d{2}[ -~]{0,24}"
              + "|[(（]?本期(?:视频|音频|节目)由.{1,24}(?:提供|制作).{0,10}[)）]?");

  /** No line that is told by its words is longer. */
  private static final int LONGEST_LINE = 70;

  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:[\\[【(（]?(?:打印|字号|点赞|评论|举报|返回首页|返回顶部|返回|关闭|收藏|分享|纠错|[大中小]|\\d{1,6})"
              + "[\\]】)）]?[ 　:：|]*){1,12}(?<!\\d)");
  private static final Pattern NOTICE =
      Pattern.compile("(?:(?:免责|版权|特别|郑重|法律|本站|本网|转载)?声明|(?:风险|特别|温馨)提示)[:：].*", Pattern.DOTALL);
  private static final Pattern NOTICE_WORDS =
      Pattern.compile("谨慎|不构成|仅供参考|版权|转载|不代表|风险自担|侵权|违者|翻译");
  private static final String EDITOR = "(?:责任|值班|执行|新媒体|本期|本版|网络)?(?:编辑|主编|责编|校对|审核|审校|监制|终审|编审)";
  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(【\\[]?(?:"
              + EDITOR
              + "|统筹|策划|制图|设计|编译|美编|出品|文|图|摄|摄影|文图|图文|供图|文字|作者|记者|通讯员|实习生)"
              + "[ 　]*[:：/／丨|][^。！？；，\\d]{0,40}"
              + "|[（(【\\[]?"
              + EDITOR
              + "(?:[ 　]+"
              + NAMES
              + ")?[）)】\\]]?");
  private static final Pattern ORIGIN = Pattern.compile("(?:数据|资料|图片|视频)来源[:：/／].{0,40}");
  private static final Pattern REPORTED =
      Pattern.compile(
          "[（(]?(?:文[ /／|丨])?\\s*"
              + REPORTER
              + "(?:[ 　]+"
              + NAMES
              + "[ 　]*(?:\\p{IsHan}{2,6}报道|摄|文)?|[ 　]*"
              + NAMES
              + "[ 　]*(?:\\p{IsHan}{2,6}报道|摄|文))[ 　]*[)）]?");
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:\\S{2,12}?(?:见习|实习|特约|首席)?记者[ 　]?"
              + NAMES
              + "[ 　]+\\p{IsHan}{2,6}报道|\\S{2,10}?(?:报道|[报网社])[ 　]?\\p{IsHan}{4,8}报道)[ 　:：]+");
  private static final String REPORT = "报道";
  private static final int LONGEST_LEADING = 60;
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?<=[。！？”])[ 　]*(?:(?:文|图|摄|记者|作者|编辑|责任编辑|通讯员|来源)[/／:：丨|][^。！？，；\\d]{2,30}"
              + "|[（(][^（()）。！？，；\\d]{0,20}(?:记者|通讯员|编辑|供稿|摄)[^（()）。！？，；\\d]{0,30}[)）])$");
  private static final Pattern RELATED =
      Pattern.compile("(?:相关|延伸|推荐|更多|热门|拓展)(?:阅读|新闻|报道|链接|推荐|文章|资讯|内容)[:：]?");
  private static final int LONGEST = 120;

  private Furniture() {}

  static boolean isLine(String text) {
    return text.length() <= LONGEST
            && (text.length() <= LONGEST_LINE && LINE.matcher(text).matches()
                || ORIGIN.matcher(text).matches()
                || !isSentence(text) && isCredit(text))
        || NOTICE.matcher(text).matches() && NOTICE_WORDS.matcher(text).find();
  }

  /** Buttons and credits, neither of which ends like a sentence. */
  private static boolean isCredit(String text) {
    return BUTTONS.matcher(text).matches()
        || CREDIT.matcher(text).matches()
        || REPORTED.matcher(text).matches();
  }

  /** Whether a line ends like a sentence, as nearly all of the news do. */
  static boolean isSentence(String text) {
    return !text.isEmpty() && "。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a line only tells outlet and time of what follows. */
  static boolean isInfo(String text) {
    return Outlets.source(text).isPresent() || Dates.stamp(text).isPresent();
  }

  /** Whether a line heads a list of other articles. */
  static boolean startsRelated(String text) {
    return text.length() < 12 && RELATED.matcher(text).matches();
  }

  /** Where the text begins behind a reporter's credit at its head. */
  static int afterLeadingCredit(String text) {
    if (text.lastIndexOf(REPORT, LONGEST_LEADING) < 0) {
      return 0;
    }
    var credit = LEADING.matcher(text).region(0, Math.min(text.length(), LONGEST_LEADING));
    return credit.lookingAt() && credit.end() < text.length() ? credit.end() : 0;
  }

  /** Where the text ends before a reporter's credit at its end. */
  static int beforeTrailingCredit(String text) {
    if (isSentence(text)) {
      return text.length();
    }
    var credit = TRAILING.matcher(text);
    credit.region(Math.max(0, text.length() - 80), text.length()).useTransparentBounds(true);
    return credit.find() ? credit.start() : text.length();
  }
}
