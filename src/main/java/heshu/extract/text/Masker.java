package heshu.extract.text;

import heshu.article.Article;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.Span;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import heshu.extract.figure.FigureReader;
import heshu.extract.time.TimeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures and times of an article and masks them. */
public final class Masker {
  /** A section up to this long without an end mark is a label or a value of its own. */
  private static final int LABEL_LENGTH = 30;

  private static final String HALF_WIDTH = ",;:()!?";
  private static final String FULL_WIDTH = "，；：（）！？";

  /** A line that may name what the next one tells. */
  private static final Pattern NAME = Pattern.compile("\\p{IsHan}{3,14}");

  /** Letters before a figure that leave the name to the line before: 收入, 总额. */
  private static final int SHORT = 3;

  private final TimeReader times;
  private final FigureReader figures;
  private final Synonyms synonyms;

  public Masker(TimeReader times, FigureReader figures, Synonyms synonyms) {
    this.times = times;
    this.figures = figures;
    this.synonyms = synonyms;
  }

  public MaskedText mask(Article article) {
    Writer writer = new Writer(article, synonyms);
    TimeInterval context = null;
    boolean named = false;
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      List<TimeExpression> told = times.read(section.text(), article.publication(), context);
      context = lastExplicit(told, context);
      List<Span> notes = Footnotes.in(section.text());
      List<Span> taken =
          Stream.concat(told.stream().map(t -> new Span(t.start(), t.end())), notes.stream())
              .sorted(Comparator.comparingInt(Span::start))
              .toList();
      List<Figure> read = figures.read(section.text(), taken);
      if (named && !read.isEmpty() && read.get(0).start() <= SHORT) {
        writer.reopen();
      }
      writer.section(i, told, read, notes);
      boolean joined =
          i + 1 < article.sections().size()
              && isLabel(section)
              && isLabel(article.sections().get(i + 1));
      writer.endSection(i, joined ? '，' : '\n');
      named = joined && told.isEmpty() && NAME.matcher(section.text().strip()).matches();
    }
    return writer.masked();
  }

  private static @Nullable TimeInterval lastExplicit(
      List<TimeExpression> told, @Nullable TimeInterval before) {
    TimeInterval last = before;
    for (TimeExpression time : told) {
      if (time.interval() != null && time.kind() != TimeExpression.Kind.DURATION) {
        last = time.interval();
      }
    }
    return last;
  }

  private static boolean isLabel(Section section) {
    String text = section.text().strip();
    return section.kind() == SectionKind.BODY
        && text.length() <= LABEL_LENGTH
        && !text.isEmpty()
        && "。！？；，：:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static final class Writer {
    private final Article article;
    private final Synonyms synonyms;
    private final StringBuilder masked = new StringBuilder();
    private final IntList sectionOf = new IntList();
    private final IntList startOf = new IntList();
    private final IntList endOf = new IntList();
    private final List<Token> tokens = new ArrayList<>();

    /** What is left out of the section in hand. */
    private List<Span> notes = List.of();

    Writer(Article article, Synonyms synonyms) {
      this.article = article;
      this.synonyms = synonyms;
    }

    /** Goes on where the last section ended: 政府性基金预算 and 收入46967亿元 name one figure. */
    void reopen() {
      masked.setLength(masked.length() - 1);
      sectionOf.dropLast();
      startOf.dropLast();
      endOf.dropLast();
    }

    void section(int index, List<TimeExpression> times, List<Figure> figures, List<Span> notes) {
      this.notes = notes;
      Section section = article.sections().get(index);
      List<Token> inside = new ArrayList<>();
      times.forEach(t -> inside.add(new Token(t.start(), Mask.of(t), section, null, t)));
      figures.forEach(f -> inside.add(new Token(f.start(), Mask.of(f), section, f, null)));
      inside.sort(Comparator.comparingInt(Token::at));
      int from = 0;
      for (Token token : inside) {
        plain(index, section.text(), from, beforeBlank(section, from, token.at()));
        int end = end(token);
        tokens.add(new Token(masked.length(), token.mask(), section, token.figure(), token.time()));
        put(token.mask().letter(), index, token.at(), end);
        from = behindBlank(section, end);
      }
      plain(index, section.text(), from, section.text().length());
    }

    /**
     * Where the words before a figure end: in a paragraph 达到 44343.9 亿元 is set like 达到44343.9亿元.
     */
    private static int beforeBlank(Section section, int from, int at) {
      String text = section.text();
      boolean spaced =
          section.kind() == SectionKind.BODY
              && at - 1 > from
              && text.charAt(at - 1) == ' '
              && Character.isIdeographic(text.charAt(at - 2));
      return spaced ? at - 1 : at;
    }

    private static int behindBlank(Section section, int end) {
      String text = section.text();
      boolean spaced =
          section.kind() == SectionKind.BODY
              && end + 1 < text.length()
              && text.charAt(end) == ' '
              && Character.isIdeographic(text.charAt(end + 1));
      return spaced ? end + 1 : end;
    }

    void endSection(int index, char mark) {
      int length = article.sections().get(index).text().length();
      put(mark, index, length, length);
    }

    private void plain(int index, String text, int from, int to) {
      int at = from;
      for (Synonyms.Variant variant : synonyms.in(text, from, to)) {
        asWritten(index, text, at, variant.start());
        for (char c : variant.chosen().toCharArray()) {
          put(c, index, variant.start(), variant.end());
        }
        at = variant.end();
      }
      asWritten(index, text, at, to);
    }

    private void asWritten(int index, String text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (isNote(i)) {
          continue;
        }
        char c = text.charAt(i);
        int half = HALF_WIDTH.indexOf(c);
        char shown = half >= 0 ? FULL_WIDTH.charAt(half) : c == '\n' ? ' ' : c;
        put(shown, index, i, i + 1);
      }
    }

    private boolean isNote(int at) {
      for (Span note : notes) {
        if (note.start() <= at && at < note.end()) {
          return true;
        }
      }
      return false;
    }

    private void put(char c, int section, int start, int end) {
      masked.append(c);
      sectionOf.add(section);
      startOf.add(start);
      endOf.add(end);
    }

    private static int end(Token token) {
      Figure figure = token.figure();
      if (figure != null) {
        return figure.end();
      }
      TimeExpression time = token.time();
      return time == null ? token.at() : time.end();
    }

    MaskedText masked() {
      return new MaskedText(
          article,
          masked.toString(),
          sectionOf.toArray(),
          startOf.toArray(),
          endOf.toArray(),
          tokens);
    }
  }
}
