package heshu.extract.relation;

import heshu.article.Section;
import heshu.article.SectionKind;
import heshu.claim.Subject;
import heshu.claim.TimeExpression;
import heshu.claim.relation.RetoldLength;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.Passage;
import heshu.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs (连续12个月下降), places in a row (连续第3年) and anniversaries (胜利78周年) of a title that the body
 * tells again, or of a heading that its paragraphs do. Where the body tells only one such length of
 * the same thing, it must be the title's.
 */
public final class TitleLengthReader implements RelationReader {
  private static final Pattern RUN = Pattern.compile("(?:连续|持续)(?:第)?$");
  private static final String ANNIVERSARY = "周年";

  /** Letters right beside both lengths that say of what they are told. */
  private static final int BESIDE = 2;

  /** Letters of a run that the title shares with the words of the body. */
  private static final int SHARED = 4;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    List<Item> lengths = passage.items().stream().filter(item -> kind(item).isPresent()).toList();
    List<Item> body = lengths.stream().filter(item -> !isHeadline(passage, item)).toList();
    for (Item title : lengths) {
      if (isHeadline(passage, title)) {
        List<Section> behind = behind(passage, title);
        List<Item> alike =
            body.stream()
                .filter(item -> isKind(title, item))
                .filter(item -> behind.contains(passage.text().sectionAt(item.at())))
                .toList();
        alike.stream()
            .filter(item -> sameNumber(title, item))
            .filter(item -> isTold(passage, title, item))
            .findFirst()
            .or(() -> meant(passage, title, alike))
            .flatMap(item -> relation(passage, title, item))
            .ifPresent(found);
      }
    }
  }

  /** The body of a title, the paragraphs of a heading up to the next one. */
  private static List<Section> behind(Passage passage, Item headline) {
    List<Section> sections = passage.text().article().sections();
    Section told = passage.text().sectionAt(headline.at());
    if (told.kind() == SectionKind.TITLE) {
      return sections;
    }
    return sections.subList(sections.indexOf(told) + 1, sections.size()).stream()
        .takeWhile(section -> !HeadlineReader.isHeadline(section))
        .toList();
  }

  /** What a length tells, by its words; nothing of other lengths. */
  private enum Kind {
    RUN,
    PLACE,
    ANNIVERSARY
  }

  private static Optional<Kind> kind(Item item) {
    TimeExpression time = item.time();
    Quantity length = length(item);
    if (time == null || length == null || length.numeral() == null || length.hedge() != null) {
      return Optional.empty();
    }
    if (length.measure().written().equals(ANNIVERSARY)) {
      return Optional.of(Kind.ANNIVERSARY);
    }
    return RUN.matcher(item.words()).find()
        ? Optional.of(Kind.RUN)
        : time.quote().startsWith("第") ? Optional.of(Kind.PLACE) : Optional.empty();
  }

  private static boolean isHeadline(Passage passage, Item item) {
    return HeadlineReader.isHeadline(passage.text().sectionAt(item.at()));
  }

  private static boolean isKind(Item title, Item item) {
    Quantity one = length(title);
    Quantity other = length(item);
    return kind(title).equals(kind(item))
        && one != null
        && other != null
        && one.measure().sameKind(other.measure())
        && one.measure().factor().equals(other.measure().factor());
  }

  private static boolean sameNumber(Item title, Item item) {
    Quantity one = length(title);
    Quantity other = length(item);
    return one != null && other != null && one.hardInBase().equals(other.hardInBase());
  }

  /** The only such length of the body where both are told of one thing. */
  private static Optional<Item> meant(Passage passage, Item title, List<Item> alike) {
    boolean one = alike.stream().map(TitleLengthReader::length).distinct().count() == 1;
    return alike.stream().filter(item -> one && isTold(passage, title, item)).findFirst();
  }

  /** Whether the same word stands before both, or behind both runs in like sentences. */
  private static boolean isTold(Passage passage, Item title, Item item) {
    if (kind(title).equals(Optional.of(Kind.RUN))) {
      String behind = passage.behind(title);
      return behind.length() >= BESIDE
          && passage.behind(item).startsWith(behind.substring(0, BESIDE))
          && Names.shareWords(sentence(passage, title), sentence(passage, item), SHARED);
    }
    String before = title.words();
    return before.length() >= BESIDE
        && item.words().endsWith(before.substring(before.length() - BESIDE));
  }

  private static String sentence(Passage passage, Item item) {
    int from = passage.text().sentenceStart(item.at());
    return CommonWords.without(
        passage.text().masked().substring(from, passage.text().sentenceEnd(item.at())));
  }

  private static Optional<Subject> relation(Passage passage, Item title, Item item) {
    Quantity told = length(title);
    Quantity again = length(item);
    return told == null || again == null
        ? Optional.empty()
        : Optional.of(new RetoldLength(passage.mention(title), passage.mention(item), told, again));
  }

  private static @Nullable Quantity length(Item item) {
    TimeExpression time = item.time();
    return item.is(Mask.DURATION) && time != null ? time.length() : null;
  }
}
