package heshu.kept;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Publication;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import heshu.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * As much of an article as reports of its findings tell: the sections that they stand in, the one
 * that it begins with, and the lines of the file that these touch.
 *
 * @param sections by their numbers in the whole article
 */
record Excerpt(Article article, Map<Integer, Section> sections) {
  private static final List<SectionKind> KINDS = List.of(SectionKind.values());

  /** Of a whole article, in which every section is at hand. */
  static Excerpt of(Article whole) {
    Map<Integer, Section> sections = new TreeMap<>();
    whole.sections().forEach(section -> sections.put(sections.size(), section));
    return new Excerpt(whole, sections);
  }

  /**
   * The section of that number.
   *
   * @throws OutOfStepException where it is not at hand
   */
  Section section(int number) {
    Section section = sections.get(number);
    if (section == null) {
      throw new OutOfStepException(article.id() + " is kept without its section " + number);
    }
    return section;
  }

  /** Writes what is told of some sections of a whole article. */
  static ByteWriter written(Article whole, Collection<Integer> told) {
    List<Section> sections = whole.sections();
    TreeSet<Integer> numbers = new TreeSet<>(told);
    numbers.add(first(sections));
    List<Span> spans = numbers.stream().map(number -> span(sections.get(number))).toList();
    List<SourceText.Line> lines = whole.source().linesOf(spans);
    ByteWriter out = new ByteWriter();
    out.number(lines.size());
    lines.forEach(line -> out.number(line.number()).number(line.start()).text(line.text()));
    out.number(numbers.size());
    for (int number : numbers) {
      Section section = sections.get(number);
      out.number(number).small(KINDS.indexOf(section.kind()));
      write(section.mapped(), out);
    }
    return out;
  }

  /** The number of the one whose text begins first. */
  private static int first(List<Section> sections) {
    return IntStream.range(0, sections.size())
        .boxed()
        .min(Comparator.comparing(number -> span(sections.get(number)).start()))
        .orElseThrow();
  }

  private static Span span(Section section) {
    return section.mapped().span(0, section.text().length());
  }

  /** In runs of characters each of which is one in the file, behind the one before. */
  private static void write(MappedText mapped, ByteWriter out) {
    String text = mapped.text();
    out.text(text);
    for (int from = 0; from < text.length(); ) {
      Span first = mapped.span(from, from + 1);
      int length = first.end() - first.start();
      int to = from + 1;
      while (length == 1 && to < text.length() && follows(first.start() + to - from, mapped, to)) {
        to++;
      }
      out.number(to - from).number(first.start()).number(length);
      from = to;
    }
  }

  private static boolean follows(int place, MappedText mapped, int at) {
    Span span = mapped.span(at, at + 1);
    return span.start() == place && span.end() == place + 1;
  }

  /** Reads what {@link #written} made. */
  static Excerpt read(String id, ByteReader in) {
    List<SourceText.Line> lines = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      lines.add(new SourceText.Line(in.number(), in.number(), in.text()));
    }
    Map<Integer, Section> sections = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      int number = in.number();
      SectionKind kind = KINDS.get(in.small());
      sections.put(number, Section.of(kind, mapped(in)));
    }
    Article article =
        new Article(
            id,
            SourceText.excerpt(lines),
            "",
            Publication.UNKNOWN,
            "",
            List.copyOf(sections.values()));
    return new Excerpt(article, sections);
  }

  private static MappedText mapped(ByteReader in) {
    String text = in.text();
    int[] offsets = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int from = 0; from < text.length(); ) {
      int to = from + in.number();
      int start = in.number();
      int length = in.number();
      if (to - from == text.length() && length == 1) {
        return MappedText.at(start, text);
      }
      for (; from < to; from++) {
        offsets[from] = start;
        ends[from] = start + length;
        start++;
      }
    }
    return new MappedText(text, offsets, ends);
  }
}
