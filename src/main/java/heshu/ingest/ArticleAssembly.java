package heshu.ingest;

import heshu.article.Article;
import heshu.article.MappedText;
import heshu.article.Problem;
import heshu.article.Publication;
import heshu.article.Publication.Source;
import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.article.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one article of what a file holds. */
final class ArticleAssembly {
  private static final Pattern MARKDOWN_LINE = Pattern.compile("(?m)^#{1,6}[ \\t]+\\S");

  /** A longer file without a body holds something that was not understood. */
  private static final int LONGEST_TITLE_ONLY = 600;

  private ArticleAssembly() {}

  static Ingested assemble(String id, Decoded decoded) {
    String source = decoded.text();
    String readable = source.indexOf('\0') < 0 ? source : source.replace('\0', ' ');
    FrontMatter front = FrontMatter.read(readable);
    Draft draft = draft(id, readable, front.end());
    List<Problem> problems = new ArrayList<>(decoded.problems());
    problems.addAll(draft.problems());
    if (front.problem() != null) {
      problems.add(new Problem(id, front.problem(), false));
    }
    BodyText body = BodyText.of(draft.blocks());
    MappedText stated = front.title(readable).orElse(draft.title());
    MappedText title = Titles.choose(stated, body.originalTitle());
    List<Section> sections = sections(title, body.originalTitle(), body.blocks());
    if (sections.stream().allMatch(s -> s.kind() == SectionKind.TITLE)) {
      boolean unread = sections.isEmpty() || source.length() > LONGEST_TITLE_ONLY;
      String message = unread ? "没有找到正文；请检查文件内容，网页请保存为完整的 HTML" : "只有标题，没有正文";
      problems.add(new Problem(id, message, unread));
    }
    String titleText = title == null ? "" : title.text();
    Publication published = published(id, front, draft, body, sections);
    String outlet =
        body.outlet()
            .or(() -> front.value("source", "outlet", "author"))
            .or(() -> Optional.ofNullable(draft.outlet()))
            .orElse("");
    SourceText sourceText = new SourceText(source);
    body.oversize(id, sourceText).ifPresent(problems::add);
    return new Ingested(
        new Article(id, sourceText, titleText, published, outlet, sections), problems);
  }

  private static Draft draft(String id, String source, int from) {
    boolean marked = MARKDOWN_LINE.matcher(source).region(from, source.length()).find();
    boolean html = startsWithTag(source, from);
    if (FileTypes.html(id) || html && !marked) {
      return HtmlReader.read(id, source, from);
    }
    return FileTypes.markdown(id) || marked
        ? MarkdownReader.read(source, from)
        : PlainReader.read(source, from);
  }

  /** Whether the first thing behind blanks and comments is a tag. */
  private static boolean startsWithTag(String source, int from) {
    int at = from;
    while (at < source.length()) {
      if (source.startsWith("<!--", at)) {
        int end = source.indexOf("-->", at);
        at = end < 0 ? source.length() : end + 3;
      } else if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else {
        return source.charAt(at) == '<'
            && at + 1 < source.length()
            && (Character.isLetter(source.charAt(at + 1))
                || "!?/".indexOf(source.charAt(at + 1)) >= 0);
      }
    }
    return false;
  }

  /** An original title that is another one than the title heads the text as well. */
  private static List<Section> sections(
      @Nullable MappedText title, @Nullable MappedText original, List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    String letters = "";
    if (title != null && !title.text().isEmpty()) {
      sections.add(Section.of(SectionKind.TITLE, title));
      letters = Titles.letters(title.text());
    }
    if (original != null && !letters.contains(Titles.letters(original.text()))) {
      sections.add(Section.of(SectionKind.HEADING, original));
    }
    for (Block block : blocks) {
      if (letters.isEmpty()
          || sections.size() > 3
          || !Titles.letters(block.text()).equals(letters)) {
        sections.add(Section.of(block.kind(), block.mapped()));
      }
    }
    return sections;
  }

  private static Publication published(
      String id, FrontMatter front, Draft draft, BodyText body, List<Section> sections) {
    Optional<LocalDate> stated =
        front.value("date", "published", "pubdate", "time").flatMap(Dates::parse);
    if (stated.isPresent()) {
      return Publication.on(stated.get(), Source.FRONT_MATTER);
    }
    Optional<LocalDate> meta = Optional.ofNullable(draft.published()).flatMap(Dates::parse);
    if (meta.isPresent()) {
      return Publication.on(meta.get(), Source.META);
    }
    if (body.stamp().isPresent()) {
      return Publication.on(body.stamp().get(), Source.TEXT);
    }
    return Dates.inName(id)
        .map(day -> Publication.on(day, Source.FILE_NAME))
        .orElseGet(() -> TextDate.of(sections.stream().map(Section::text).toList()));
  }
}
