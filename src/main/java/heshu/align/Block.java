package heshu.align;

import heshu.claim.Reading;

/**
 * What an article says that could meet what other articles say, cut to where it would meet them:
 * readings are aligned alike whether all are at hand or block by block.
 *
 * @param name what all that meet here share to the letter
 * @param whole whether figures of more than two articles may belong together, so that all that meet
 *     here must be at hand at once
 * @param alone whether an article's figures meet each other too
 * @param part of the article only what belongs here
 */
public record Block(String name, boolean whole, boolean alone, Reading part) {}
