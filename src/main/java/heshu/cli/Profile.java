package heshu.cli;

import heshu.Monitor;
import heshu.check.Costs;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the time of a run goes: by stage, and by rule. */
final class Profile implements Monitor {
  private static final double NANOS_A_SECOND = 1e9;
  private static final double NANOS_A_MILLISECOND = 1e6;

  private final Monitor other;
  private final Map<String, Long> stages = new LinkedHashMap<>();
  private @Nullable Costs costs;

  /**
   * Nothing yet.
   *
   * @param other is told all as well
   */
  Profile(Monitor other) {
    this.other = other;
  }

  @Override
  public <T> T stage(Stage stage, Supplier<T> work) {
    long began = System.nanoTime();
    try {
      return other.stage(stage, work);
    } finally {
      took(stage.word(), System.nanoTime() - began);
    }
  }

  /** Adds work of another kind. */
  void took(String what, long nanos) {
    stages.put(what, nanos);
  }

  @Override
  public void begins(int articles) {
    other.begins(articles);
  }

  @Override
  public void read() {
    other.read();
  }

  @Override
  public void checked(Supplier<Costs> work) {
    costs = work.get();
  }

  void print(PrintWriter out) {
    out.println("各步用时（秒）");
    stages.forEach((stage, nanos) -> out.printf("%9.3f  %s%n", nanos / NANOS_A_SECOND, stage));
    Costs told = costs;
    if (told != null) {
      out.println("事实（个数）");
      new TreeMap<>(told.facts()).forEach((kind, number) -> out.printf("%9d  %s%n", number, kind));
      out.println("规则（各自单独再跑一遍：毫秒，触发次数）");
      told.rules()
          .forEach(
              cost ->
                  out.printf(
                      "%9.1f %8d  %s%n",
                      cost.nanos() / NANOS_A_MILLISECOND, cost.matches(), cost.rule()));
    }
    out.flush();
  }
}
