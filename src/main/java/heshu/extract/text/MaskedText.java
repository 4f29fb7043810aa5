package heshu.extract.text;

import heshu.article.Article;
import heshu.article.Section;
import heshu.claim.Mention;
import java.util.List;

/**
 * An article as one string in which every figure and time is one letter; sections end in a line
 * break, labels and values that stand in sections of their own are joined by a comma, and
 * half-width punctuation is made full-width.
 */
public final class MaskedText {
  private static final int LONGEST_REMARK = 24;

  private final Article article;
  private final String masked;
  private final int[] sectionOf;
  private final int[] startOf;
  private final int[] endOf;
  private final List<Token> tokens;

  MaskedText(
      Article article,
      String masked,
      int[] sectionOf,
      int[] startOf,
      int[] endOf,
      List<Token> tokens) {
    this.article = article;
    this.masked = masked;
    this.sectionOf = sectionOf;
    this.startOf = startOf;
    this.endOf = endOf;
    this.tokens = List.copyOf(tokens);
  }

  public Article article() {
    return article;
  }

  /** The masked string. */
  public String masked() {
    return masked;
  }

  List<Token> tokens() {
    return tokens;
  }

  public Section sectionAt(int at) {
    return article.sections().get(sectionOf[at]);
  }

  /**
   * The piece of the article behind the masked characters from {@code from} up to {@code to}; of
   * words that go over into another section, what stands in that one.
   */
  public Mention mention(int from, int to) {
    int start = from;
    while (sectionOf[start] != sectionOf[to - 1]) {
      start++;
    }
    return new Mention(article, sectionAt(start), startOf[start], endOf[to - 1]);
  }

  /** The words as they stand in the article. */
  public String original(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean sameWords = i > from && startOf[i] == startOf[i - 1] && endOf[i] == endOf[i - 1];
      if (!sameWords || sectionOf[i] != sectionOf[i - 1]) {
        text.append(sectionAt(i).text(), startOf[i], endOf[i]);
      }
    }
    return text.toString();
  }

  /**
   * Where the clause that holds {@code at} begins: after the last mark or figure before it; a
   * remark in brackets within the clause, such as （下同）, does not end it.
   */
  public int clauseStart(int at) {
    int i = at;
    while (i > 0) {
      char before = masked.charAt(i - 1);
      int opening = before == '）' ? masked.lastIndexOf('（', i - 1) : -1;
      if (opening >= 0 && i - opening <= LONGEST_REMARK) {
        i = opening;
      } else if (endsClause(before)) {
        break;
      } else {
        i--;
      }
    }
    return i;
  }

  /** Where the clause ends that {@code at} is in: at the next mark, whatever figures it holds. */
  public int clauseEnd(int at) {
    int i = at;
    while (i < masked.length() && !isMark(masked.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the bracket closes that a place stands in, within its paragraph; else the text's end. */
  int remarkEnd(int at) {
    int depth = 0;
    for (int i = at; i < masked.length() && masked.charAt(i) != '\n'; i++) {
      depth += masked.charAt(i) == '（' ? 1 : 0;
      if (masked.charAt(i) == '）' && depth-- == 0) {
        return i;
      }
    }
    return masked.length();
  }

  public int sentenceStart(int at) {
    int i = at;
    while (i > 0 && !endsSentence(masked.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  public int sentenceEnd(int at) {
    int i = at;
    while (i < masked.length() && !endsSentence(masked.charAt(i))) {
      i++;
    }
    return i;
  }

  public int paragraphStart(int at) {
    return at == 0 ? 0 : masked.lastIndexOf('\n', at - 1) + 1;
  }

  public int paragraphEnd(int at) {
    int end = masked.indexOf('\n', at);
    return end < 0 ? masked.length() : end;
  }

  public boolean sameSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if (endsSentence(masked.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  public boolean sameParagraph(int from, int to) {
    for (int i = from; i <= to && i < masked.length(); i++) {
      if (masked.charAt(i) == '\n') {
        return false;
      }
    }
    return true;
  }

  static boolean endsSentence(char c) {
    return c == '。' || c == '！' || c == '？' || c == '\n';
  }

  static boolean isMark(char c) {
    return endsSentence(c) || "，；：（）".indexOf(c) >= 0;
  }

  private static boolean endsClause(char c) {
    return isMark(c) || Mask.isFigure(c);
  }
}
