package heshu.align;

import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.claim.relation.SameFact;
import heshu.quantity.Numeral;
import heshu.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures of two articles whose words before them name the same thing. Equal figures agree where
 * those words share a long run; differing ones are held against each other only where the fact does
 * not change with time (a first batch).
 */
final class FactAligner {
  /** A block larger than this holds a figure too common to tell anything. */
  private static final int LARGEST_BLOCK = 200;

  private static final Pattern BATCH = Pattern.compile("(首批|第[一二三四五六七八九十]批)$");

  List<SameFact> align(List<Reading> readings, List<Reading> published) {
    Map<String, List<Told>> blocks = blocks(readings);
    Map<String, List<Told>> before = blocks(published);
    List<SameFact> pairs = new ArrayList<>();
    blocks.forEach(
        (key, block) -> {
          if (block.size() <= LARGEST_BLOCK) {
            pairs(block, pairs);
            for (Told told : block) {
              before.getOrDefault(key, List.of()).forEach(p -> pair(told, p).ifPresent(pairs::add));
            }
          }
        });
    return pairs;
  }

  List<Key> keys(Reading reading) {
    return told(reading)
        .flatMap(t -> blocks(t).stream().map(block -> new Key(t.claim(), block, t.context())))
        .toList();
  }

  List<Block> blocks(Reading reading) {
    Parts parts = new Parts(reading);
    keys(reading).forEach(key -> parts.add(key.block(), key.claim()));
    return parts.blocks(LARGEST_BLOCK, false);
  }

  private static Stream<Told> told(Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.kind() == FigureKind.LEVEL)
        .map(Told::of);
  }

  private static Map<String, List<Told>> blocks(List<Reading> readings) {
    Map<String, List<Told>> blocks = new LinkedHashMap<>();
    readings.stream()
        .flatMap(FactAligner::told)
        .forEach(
            told ->
                blocks(told)
                    .forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(told)));
    return blocks;
  }

  private static List<String> blocks(Told told) {
    List<String> keys = new ArrayList<>();
    String measure = told.claim().measure().base() + "|" + told.noun() + "|";
    Numeral numeral = told.claim().quantity().numeral();
    Rational ten = Rational.of(10);
    if (!told.batch().isEmpty()) {
      keys.add("batch|" + measure + told.batch());
    } else if (numeral != null && numeral.value().compareTo(ten) >= 0) {
      keys.add("value|" + measure + numeral.value().times(told.claim().measure().factor()));
    }
    return keys;
  }

  private static void pairs(List<Told> block, List<SameFact> pairs) {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        pair(block.get(i), block.get(j)).ifPresent(pairs::add);
      }
    }
  }

  private static Optional<SameFact> pair(Told a, Told b) {
    boolean sameArticle = a.articleId().equals(b.articleId());
    if (sameArticle
        || a.repeats(b)
        || a.otherBatch(b)
        || !Terms.shareRun(a.context(), b.context())) {
      return Optional.empty();
    }
    boolean timeless = !a.batch().isEmpty();
    if (!timeless && !overlap(a.claim(), b.claim())) {
      return Optional.empty();
    }
    boolean sameSource = Sources.same(a.claim(), b.claim());
    return Optional.of(new SameFact(a.claim(), b.claim(), timeless, false, sameSource));
  }

  private static boolean overlap(Claim a, Claim b) {
    return a.quantity().hardInBase().overlaps(b.quantity().hardInBase());
  }

  /** A figure with the words around it. */
  private record Told(Claim claim, String context, String noun, String batch) {
    private static final int REACH = 40;

    static Told of(Claim claim) {
      Mention mention = claim.mention();
      String text = mention.section().text();
      int from = Math.max(0, mention.start() - REACH);
      String before = clauses(text.substring(from, mention.start()));
      String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + 2));
      Matcher batch = BATCH.matcher(before);
      return new Told(claim, Terms.normalised(before), behind, batch.find() ? batch.group(1) : "");
    }

    /** What stands behind the last 。 or ；: words before it tell of other things. */
    private static String clauses(String before) {
      return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
    }

    String articleId() {
      return claim.mention().article().id();
    }

    /** Whether both stand in the same words, as in a repost. */
    boolean repeats(Told other) {
      return context.equals(other.context)
          && claim.quote().equals(other.claim.quote())
          && claim.mention().sentence().equals(other.claim.mention().sentence());
    }

    /** Whether both are told of batches in places that do not bear one name. */
    boolean otherBatch(Told other) {
      String place = claim.context().scope().place();
      String otherPlace = other.claim.context().scope().place();
      return !batch.isEmpty()
          && !place.isEmpty()
          && !otherPlace.isEmpty()
          && !place.contains(otherPlace)
          && !otherPlace.contains(place);
    }
  }
}
