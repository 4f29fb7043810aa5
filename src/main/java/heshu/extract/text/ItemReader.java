package heshu.extract.text;

import heshu.claim.Basis;
import heshu.claim.Claim;
import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.claim.Mention;
import heshu.extract.words.Segmenter;
import heshu.quantity.Dimension;
import heshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads off the words around each figure what it is a figure of. */
public final class ItemReader {
  private static final Pattern NAMED = Pattern.compile("(?:以上|左右)?的?高?(增速|增幅|增长|升幅|降幅|跌幅)");

  /** Words of a share of a plan or of a whole. */
  private static final Pattern SHARE = Pattern.compile("占|完成|达到?目标|比重|比例");

  private static final Pattern TOPIC =
      Pattern.compile("\\s*(?:[从就按]|单从)([^，。；：、]{2,12}?)(?:上|来|上来)?看，");

  /** Labels that 均 is cut off from. */
  private static final Set<String> MEANS = Set.of("日", "人", "户", "亩");

  private final MaskedText text;
  private static final Pattern MEAN = Pattern.compile("[人户]均|平均");
  private static final Pattern AGAINST = Pattern.compile("(?:（[^（）]*）)?(?:相比|相较|比较)");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:去年|上年|前一年|上一年)同期[为是仅达]{0,2}");

  private final ScopeReader scopes;
  private final SpeakerReader speakers;
  private final List<Item> items = new ArrayList<>();
  private @Nullable Row row;

  public ItemReader(MaskedText text, Segmenter segmenter) {
    this.text = text;
    ProperNames names = new ProperNames(text, segmenter);
    this.scopes = new ScopeReader(text, names);
    this.speakers = new SpeakerReader(text, names);
  }

  public List<Item> read() {
    PeriodReader periods = new PeriodReader(text);
    for (Token token : text.tokens()) {
      items.add(item(token, periods));
    }
    return List.copyOf(items);
  }

  private Item item(Token token, PeriodReader periods) {
    String words = words(text.clauseStart(token.at()), token.at());
    int index = items.size();
    Figure figure = token.figure();
    if (figure == null) {
      periods.told(token);
      return new Item(
          index,
          token.at(),
          token.mask(),
          null,
          token.time(),
          words,
          "",
          Role.STANDS,
          Direction.NONE);
    }
    Item before = before(token.at());
    Item fellow = before != null && continuesList(before, words, token.mask()) ? before : null;
    Direction named = token.mask() == Mask.PERCENT ? named(token.at()) : Direction.NONE;
    Direction told = named == Direction.NONE ? Direction.of(words) : named;
    Direction direction = fellow != null ? fellow.direction() : told;
    Role role = fellow != null ? fellow.role() : role(token, words, named);
    String label = role == Role.CHANGES ? Labels.withoutChange(words) : Labels.clean(words);
    Item teller = role == Role.CHANGES && token.mask() == Mask.PERCENT ? pastShare(before) : before;
    String subject = subject(token.at(), words, label, teller, fellow != null);
    Basis basis = role == Role.CHANGES ? basis(token.at(), words, before) : Basis.NONE;
    Claim claim =
        new Claim(
            new Mention(text.article(), token.section(), figure.start(), figure.end()),
            kind(figure, role),
            rounded(figure.quantity(), subject),
            periods.context(
                token.at(), subject, scopes.read(token.at()), basis, speakers.speaker(token.at())));
    return new Item(index, token.at(), token.mask(), claim, null, words, label, role, direction);
  }

  /** A mean of money is a rounded number, though it is printed without decimals: 人均4084元. */
  private static Quantity rounded(Quantity quantity, String subject) {
    return quantity.isExact()
            && quantity.measure().dimension() == Dimension.MONEY
            && MEAN.matcher(subject).find()
        ? quantity.rounded()
        : quantity;
  }

  /**
   * What a figure is told of: by its own words, as the figure before it in its sentence, or by its
   * place in a row.
   */
  private String subject(
      int at, String words, String label, @Nullable Item before, boolean joined) {
    int index = items.size();
    if (label.isEmpty() && (before == null || before.is(Mask.ORDINAL))) {
      String topic = topic(at);
      if (!topic.isEmpty()) {
        return topic;
      }
    }
    Row told = before != null && row != null && row.holds(before.index()) ? row : null;
    if (joined) {
      return told != null && told.holds(index) ? told.name(index) : carried(label, before, told);
    }
    Row begun = Row.at(text.masked(), at, index, words, label, told, levelsBefore(at));
    String subject = begun == null ? carried(label, before, told) : begun.name(index);
    row = begun;
    return subject;
  }

  /** What the levels are told of that follow one another right before in the sentence. */
  private List<String> levelsBefore(int at) {
    int sentence = text.sentenceStart(at);
    List<String> names = new ArrayList<>();
    for (int i = items.size() - 1; i >= 0 && items.get(i).at() >= sentence; i--) {
      Item item = items.get(i);
      if (item.is(Mask.LEVEL)) {
        names.add(0, indicator(item));
      } else if (item.isFigure()) {
        break;
      }
    }
    return names;
  }

  /** What the sentence says that it tells of: 从GDP总量来看. */
  private String topic(int at) {
    Matcher topic = TOPIC.matcher(text.masked()).region(text.sentenceStart(at), at);
    return topic.lookingAt() ? Labels.clean(topic.group(1)) : "";
  }

  /** 日均 and 人均 alone are the mean of what is told before. */
  private static String carried(String label, @Nullable Item before, @Nullable Row told) {
    boolean mean = MEANS.contains(label);
    if (before == null || !label.isEmpty() && !mean) {
      return label;
    }
    String name = told == null ? indicator(before) : told.whole();
    return mean && !name.isEmpty() && !name.contains(label + "均")
        ? label + "均" + name
        : mean ? label : name;
  }

  /** Masked words, with ordinals as they are written: 第一产业 is a name. */
  private String words(int from, int to) {
    String masked = text.masked().substring(from, to);
    if (masked.indexOf(Mask.ORDINAL.letter()) < 0) {
      return masked;
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.masked().charAt(i);
      words.append(c == Mask.ORDINAL.letter() ? text.original(i, i + 1) : String.valueOf(c));
    }
    return words.toString();
  }

  /** What a rate is called behind it: 超40%的高增速. */
  private Direction named(int at) {
    Matcher name = NAMED.matcher(text.masked()).region(at + 1, text.clauseEnd(at + 1));
    return name.lookingAt() ? Direction.of(name.group(1)) : Direction.NONE;
  }

  private Role role(Token token, String words, Direction named) {
    if (isReached(token, words)) {
      return Role.STANDS;
    }
    if (Labels.tellsChange(words) || token.mask() == Mask.POINTS || named != Direction.NONE) {
      return Role.CHANGES;
    }
    boolean base = Labels.tellsBase(words) || isAgainst(token.at()) || isOfYearBefore(token.at());
    return token.mask() == Mask.LEVEL && base ? Role.BASE : Role.STANDS;
  }

  /** Whether a rate is what another has come to: 5%降为3%. */
  private boolean isReached(Token token, String words) {
    int from = token.at() - words.length() - 1;
    return words.endsWith("为")
        && token.mask() == Mask.PERCENT
        && from >= 0
        && text.masked().charAt(from) == Mask.PERCENT.letter()
        && Labels.withoutChange(words).isEmpty();
  }

  /** Whether the words behind hold something against the figure: 与甲的50万人（0.5亿人）相比. */
  private boolean isAgainst(int at) {
    return AGAINST.matcher(text.masked()).region(at + 1, text.masked().length()).lookingAt();
  }

  /** Whether the clause says only that the figure is of the year before: 去年同期为50万人. */
  private boolean isOfYearBefore(int at) {
    return YEAR_BEFORE.matcher(text.original(text.clauseStart(at), at)).matches();
  }

  /** The figure before in the same sentence. */
  private @Nullable Item before(int at) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.claim() != null) {
        return text.sameSentence(item.at(), at) ? item : null;
      }
    }
    return null;
  }

  private static boolean continuesList(Item before, String words, Mask mask) {
    return before.mask() == mask && Labels.joins(words);
  }

  /**
   * The level before a share that a rate of change stands behind: 50亿元，完成预算的六成，增长5% tells by how
   * much the amount grew, not the part that is done.
   */
  private @Nullable Item pastShare(@Nullable Item before) {
    if (before == null
        || !before.is(Mask.PERCENT)
        || before.role() != Role.STANDS
        || before.index() == 0) {
      return before;
    }
    Item level = items.get(before.index() - 1);
    boolean told =
        level.claim() != null
            && level.is(Mask.LEVEL)
            && level.isStanding()
            && text.sameSentence(level.at(), before.at())
            && SHARE.matcher(before.words()).find();
    return told ? level : before;
  }

  /** What a change is told against: by its own words, as the change before it, or as in view. */
  private Basis basis(int at, String words, @Nullable Item before) {
    Basis own = Labels.basis(words);
    if (own == Basis.NONE && Labels.tellsOtherTime(words)) {
      Basis told = Labels.basis(text.original(text.clauseStart(at), at));
      own = told == Basis.NONE ? Basis.NAMED_YEAR : told;
    }
    if (own != Basis.NONE) {
      return own;
    }
    if (before == null || before.role() != Role.CHANGES) {
      return inView(at);
    }
    Basis carried = before.figure().context().basis();
    boolean averaged = carried == Basis.TWO_YEAR_AVERAGE || carried == Basis.NAMED_YEAR;
    return averaged ? Basis.NONE : carried == Basis.NONE ? inView(at) : carried;
  }

  private Basis inView(int at) {
    return Labels.basisInView(text.masked().substring(text.paragraphStart(at), at));
  }

  private static String indicator(Item item) {
    return item.figure().context().indicator();
  }

  private static FigureKind kind(Figure figure, Role role) {
    boolean rate = figure.kind() == FigureKind.SHARE || figure.kind() == FigureKind.CHANGE;
    if (!rate) {
      return figure.kind();
    }
    return role == Role.CHANGES ? FigureKind.CHANGE : FigureKind.SHARE;
  }
}
