package heshu.archive;

import heshu.Pipeline;
import heshu.align.Aligner;
import heshu.check.Checker;
import heshu.check.RuleBook;

/** The stages of the command, made ready once in each JVM: compiled rules cannot be sent. */
record Stages(Pipeline pipeline, Aligner aligner, Checker checker, RuleBook rules) {

  /** Those of this JVM. */
  static Stages here() {
    return Ready.STAGES;
  }

  private static final class Ready {
    static final Stages STAGES = of(RuleBook.shipped());

    private static Stages of(RuleBook rules) {
      return new Stages(new Pipeline(rules), new Aligner(), new Checker(rules), rules);
    }
  }
}
