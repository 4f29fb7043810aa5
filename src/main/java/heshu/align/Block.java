package heshu.align;

import heshu.claim.Claim;
import heshu.claim.Reading;
import java.util.List;

/**
 * What an article says that could meet what other articles say, cut to where it would meet them:
 * readings are aligned alike whether all are at hand or block by block.
 *
 * @param name what all that meet here share to the letter
 * @param whole whether figures of more than two articles may belong together, so that all that meet
 *     here must be at hand at once
 * @param alone whether an article's figures meet each other too
 * @param each whether two articles meet here alike whoever else is here, as long as the block is no
 *     {@link #isCrowd crowd}
 * @param part of the article only what belongs here
 * @param sketches of its figures, to see who cannot meet them here; empty where nothing tells
 */
public record Block(
    String name,
    boolean whole,
    boolean alone,
    boolean each,
    Reading part,
    List<Sketched> sketches) {

  /** A figure, and what is kept of it to see who cannot meet it. */
  public record Sketched(Claim figure, Sketch sketch) {}

  public Block {
    sketches = List.copyOf(sketches);
  }

  /** Whether so many figures are too many to hold each against each. */
  public static boolean isCrowd(int figures) {
    return figures > Crowd.LEAST;
  }
}
