package heshu.check;

import org.jspecify.annotations.Nullable;

/** A rule that failed or never ended; its name is null where the engine does not tell. */
final class RuleFailure extends Exception {
  private static final long serialVersionUID = 1;
  private final @Nullable String rule;

  RuleFailure(@Nullable String rule, String why, @Nullable Throwable cause) {
    super(why, cause);
    this.rule = rule;
  }

  @Nullable String rule() {
    return rule;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
