package heshu.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words over masked text that begin with one of a few letters: tried only where one of these
 * stands, since most articles have none of most phrases.
 */
public final class Phrase {
  private final String openings;
  private final Pattern pattern;

  private Phrase(String openings, Pattern pattern) {
    this.openings = openings;
    this.pattern = pattern;
  }

  /**
   * A phrase as {@link Mask#pattern} writes it.
   *
   * @param openings every letter that it may begin with; {时} and the like stand for masks
   */
  public static Phrase of(String openings, String written) {
    return new Phrase(Mask.named(openings), Mask.pattern(written));
  }

  /** Where it stands in a masked text, from left to right, never overlapping. */
  List<MatchResult> in(String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = next(text, 0); at < text.length(); ) {
      boolean here = matcher.region(at, text.length()).lookingAt();
      if (here) {
        found.add(matcher.toMatchResult());
      }
      at = next(text, here ? matcher.end() : at + 1);
    }
    return found;
  }

  /** The first place from {@code from} on where it may begin; the text's end without one. */
  private int next(String text, int from) {
    int first = text.length();
    for (int i = 0; i < openings.length(); i++) {
      int at = text.indexOf(openings.charAt(i), from);
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }
}
