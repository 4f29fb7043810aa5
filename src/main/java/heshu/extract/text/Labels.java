package heshu.extract.text;

import heshu.claim.Basis;
import heshu.extract.Lexicon;
import heshu.extract.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a figure in its clause, and what they say of it. */
final class Labels {
  private static final String BLANKS = " \t\n\u000B\f\r";
  private static final WordSet LEADING = withBlanks("label-leading.txt");
  private static final WordSet TRAILING = withBlanks("label-trailing.txt");
  private static final WordSet COMPOUNDS = WordSet.of("label-compounds.txt");
  private static final WordSet MOVES = moves();

  /** Words between one of movement and its figure. */
  private static final WordSet TAILS =
      new WordSet(List.of("了", "率", "幅", "幅度", "比例", "约", "近", "为", "达", "达到", "分别", "各", "均"));

  private static final Pattern BASE_TAIL =
      Mask.pattern(
          "(?:[比较与](?:{时}|上年|去年|上月|年初|此前|原来)[^到至]{0,12}?|(?:从(?![业事]|[^到至]{1,6}进口)|由)(?:{时})?[^到至]{0,8}?)的?\\s*$");
  private static final Pattern AGAINST = Mask.pattern("(?:相?[比较]|[与同和]){时}(?:相比)?");
  private static final Pattern AGAINST_TIME = Mask.pattern("[比较]{时}");
  private static final List<List<String>> BASES =
      Lexicon.rows("bases.tsv").stream()
          .map(row -> List.of(Mask.named(row.get(0)), row.get(1)))
          .toList();
  private static final Pattern REMARK = Pattern.compile("（[^（）]*）");
  private static final Pattern TIMES =
      Pattern.compile("[" + Mask.TIME.letter() + Mask.DURATION.letter() + "]");

  /** At what prices a growth is reckoned: 按可比价格计算增长8% names nothing that grows. */
  private static final Pattern RECKONED =
      Pattern.compile(
          "(?:按|以)[^，。；]{0,3}(?:价格?|口径)(?:计算|核算|测算|计)?，?|(?:扣除|剔除)价格(?:变动)?因素(?:影响)?(?:后|外)?，?");

  private static final Pattern VIEW =
      Pattern.compile("(?:^|[。；;\\n\\s])[从按](?:同比|环比)来?看，|^(?:同比|环比)来?看，");

  /** Letters that name with 均 what the figure before is told of; any other letter names nothing. */
  private static final String MEANS = "日人户亩";

  private static final Pattern JOINS = Pattern.compile("\\s*(?:、|和|及|与|以及)\\s*");

  private Labels() {}

  /** Whether the words only join two figures of a list. */
  static boolean joins(String words) {
    return JOINS.matcher(words).matches();
  }

  static String clean(String words) {
    String label =
        withoutTimes(words.indexOf('（') < 0 ? words : REMARK.matcher(words).replaceAll(""));
    for (String before = ""; !before.equals(label); ) {
      before = label;
      label = label.substring(LEADING.skip(label, 0));
      label = label.substring(0, end(label));
    }
    return label.length() == 1 && MEANS.indexOf(label) < 0 ? "" : label;
  }

  /** Where a name ends before words that lead to the figure; 收 of 税收 is none. */
  private static int end(String label) {
    int end = TRAILING.row(label);
    for (int to = end + 1; to <= label.length(); to++) {
      int start = COMPOUNDS.startBefore(label, to);
      if (start >= 0 && start < end) {
        return to;
      }
    }
    return end;
  }

  private static String withoutTimes(String words) {
    return words.chars().anyMatch(c -> Mask.isTime((char) c))
        ? TIMES.matcher(AGAINST.matcher(words).replaceAll("")).replaceAll("")
        : words;
  }

  /** Whether the words end in a change that the figure measures: 同比增加, but not 增加到. */
  static boolean tellsChange(String words) {
    return change(words) >= 0;
  }

  static boolean tellsBase(String words) {
    return BASE_TAIL.matcher(words).find();
  }

  /** Whether a time is told that the figure is held against: 比2019年同期. */
  static boolean tellsOtherTime(String words) {
    return AGAINST_TIME.matcher(words).find();
  }

  static Basis basis(String words) {
    Basis found = Basis.NONE;
    int longest = 0;
    for (List<String> row : BASES) {
      if (row.get(0).length() > longest && words.contains(row.get(0))) {
        found = Basis.valueOf(row.get(1));
        longest = row.get(0).length();
      }
    }
    return found;
  }

  /** What changes are told against behind the last 从环比看 of their paragraph. */
  static Basis basisInView(String paragraph) {
    Basis view = Basis.NONE;
    Matcher told = VIEW.matcher(paragraph);
    while (told.find()) {
      view = basis(told.group());
    }
    return view;
  }

  /** The words without those of change and basis: what a growth is the growth of. */
  static String withoutChange(String words) {
    String rest = words;
    for (List<String> row : BASES) {
      rest = rest.replace(row.get(0), "");
    }
    int change = change(rest);
    String name = change < 0 ? rest : rest.substring(0, change);
    return clean(
        name.indexOf('价') < 0 && name.indexOf('口') < 0
            ? name
            : RECKONED.matcher(name).replaceAll(""));
  }

  /** Where the words of movement begin that end the words; -1 without. */
  private static int change(String words) {
    int first = -1;
    for (int to = words.length(); to > 0; to--) {
      int start = MOVES.startBefore(words, to, TAILS);
      first = start >= 0 && (first < 0 || start < first) ? start : first;
      if (BLANKS.indexOf(words.charAt(to - 1)) < 0) {
        break;
      }
    }
    return first;
  }

  private static WordSet moves() {
    List<String> words = new ArrayList<>(Lexicon.lines("rising.txt"));
    words.addAll(Lexicon.lines("falling.txt"));
    return new WordSet(words);
  }

  private static WordSet withBlanks(String file) {
    List<String> words = new ArrayList<>(Lexicon.lines(file));
    BLANKS.chars().mapToObj(Character::toString).forEach(words::add);
    return new WordSet(words);
  }
}
