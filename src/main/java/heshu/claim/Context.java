package heshu.claim;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The slots that say what a figure is a figure of.
 *
 * @param indicator the head noun with its modifiers, normalised; empty where unknown
 * @param time the days a flow covers, or the instant of a stock; null where unknown
 * @param instant whether {@code time} is an instant (as-of) rather than a period
 * @param speaker who asserts it, with the occasion where it is told; empty where the article does
 */
public record Context(
    String indicator,
    Scope scope,
    @Nullable TimeInterval time,
    boolean instant,
    Basis basis,
    String speaker)
    implements Serializable {
  public static final Context UNKNOWN = new Context("", Scope.UNKNOWN, null, false, Basis.NONE, "");
}
