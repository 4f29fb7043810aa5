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
  private static final Pattern HTML_START =
      Pattern.compile("\\s*(?:<!--.*?-->\\s*)*<(?:[!?/]?[A-Za-z])", Pattern.DOTALL);

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
    List<Section> sections = sections(title, body.blocks());
    if (sections.stream().allMatch(s -> s.kind() == SectionKind.TITLE)) {
      problems.add(new Problem(id, "没有找到正文；请检查文件内容，网页请保存为完整的 HTML", true));
    }
    String titleText = title == null ? "" : title.text();
    Publication published = published(id, front, draft, body, sections);
    String outlet =
        body.outlet()
            .or(() -> front.value("source", "outlet", "author"))
            .or(() -> Optional.ofNullable(draft.outlet()))
            .orElse("");
    return new Ingested(
        new Article(id, new SourceText(source), titleText, published, outlet, sections), problems);
  }

  private static Draft draft(String id, String source, int from) {
    String name = id.toLowerCase();
    boolean marked = MARKDOWN_LINE.matcher(source).region(from, source.length()).find();
    boolean html = HTML_START.matcher(source).region(from, source.length()).lookingAt();
    if (FileTypes.html(name) || html && !marked) {
      return HtmlReader.read(id, source, from);
    }
    return FileTypes.markdown(name) || marked
        ? MarkdownReader.read(source, from)
        : PlainReader.read(source, from);
  }

  private static List<Section> sections(@Nullable MappedText title, List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    String letters = "";
    if (title != null && !title.text().isEmpty()) {
      sections.add(Section.of(SectionKind.TITLE, title));
      letters = Titles.letters(title.text());
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
