package heshu;

import heshu.check.Costs;
import java.util.function.Supplier;

/** Is told how far a run has come and where its time goes; what comes of the run stays the same. */
public interface Monitor {
  Monitor NONE = new Monitor() {};

  /** The stages of a run, in order. */
  enum Stage {
    READ("读取与抽取"),
    RECALL("查账本"),
    ALIGN("对齐"),
    CHECK("核对"),
    COUNT("统计");

    private final String word;

    Stage(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Does the work of a stage. */
  default <T> T stage(Stage stage, Supplier<T> work) {
    return work.get();
  }

  /** So many articles are about to be read. */
  default void begins(int articles) {}

  /** One more article has been read; from any thread. */
  default void read() {}

  /**
   * All has been checked.
   *
   * @param costs runs every rule by itself over the same facts
   */
  default void checked(Supplier<Costs> costs) {}
}
