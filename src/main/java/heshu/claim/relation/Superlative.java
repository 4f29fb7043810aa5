package heshu.claim.relation;

import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.quantity.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One of several figures told side by side, and the words that call it the largest or smallest.
 *
 * @param others the figures that it is held against, in one measure
 * @param stated whether the words are told of these figures; else only agreement tells
 * @param rivals what those admit; {@code value} what the figure admits
 */
public record Superlative(
    Mention words,
    Claim figure,
    List<Claim> others,
    Interval value,
    List<Interval> rivals,
    boolean largest,
    boolean stated)
    implements Subject {
  public Superlative {
    others = List.copyOf(others);
    rivals = List.copyOf(rivals);
  }

  /** Whether none of the others must lie beyond the figure. */
  public boolean isRight() {
    return rivals.stream().noneMatch(this::isBeyond);
  }

  private boolean isBeyond(Interval rival) {
    Interval low = largest ? value : rival;
    Interval high = largest ? rival : value;
    return low.hi() != null && high.lo() != null && low.hi().compareTo(high.lo()) < 0;
  }

  public List<String> steps() {
    String sign = largest ? " ≥ " : " ≤ ";
    return IntStream.range(0, others.size())
        .mapToObj(
            i ->
                figure.quote()
                    + (isBeyond(rivals.get(i)) ? (largest ? " < " : " > ") : sign)
                    + others.get(i).quote())
        .toList();
  }

  @Override
  public Map<String, Mention> parts() {
    return Parts.of("words", words).and("figure", figure).and("other", others).map();
  }
}
