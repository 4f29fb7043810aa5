package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Mention;
import org.jspecify.annotations.Nullable;

/** One piece of text that a result rests on; the claim is null for what is no figure. */
public record Evidence(String role, Mention mention, @Nullable Claim claim) {}
