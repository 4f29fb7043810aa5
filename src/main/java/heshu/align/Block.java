package heshu.align;

import heshu.claim.Reading;

/**
 * What an article says that could meet what other articles say, cut to where it would meet them:
 * readings are aligned alike whether all are at hand or block by block.
 *
 * @param name what all that meet here share to the letter
 * @param most a block with more figures than this is too common to tell anything
 * @param alone whether an article's figures meet each other too
 * @param part of the article only what belongs here
 */
public record Block(String name, int most, boolean alone, Reading part) {
  /** However many: no block is too common. */
  public static final int ANY = Integer.MAX_VALUE;
}
