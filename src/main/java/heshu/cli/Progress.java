package heshu.cli;

import heshu.Monitor;
import java.io.PrintWriter;
import java.util.function.Supplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Articles read, speed and time left, on one line of a terminal that is cleared in the end. */
final class Progress implements Monitor {
  private static final int WIDTH = 78;
  private static final int INTERVAL_MILLIS = 250;

  private final PrintWriter terminal;
  private volatile @Nullable ProgressBar bar;

  Progress(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** Whether the launcher found standard error to be a terminal. */
  static boolean isWanted() {
    return Boolean.getBoolean("heshu.terminal");
  }

  @Override
  public void begins(int articles) {
    bar =
        ProgressBar.builder()
            .setTaskName("heshu")
            .setInitialMax(articles)
            .setUnit("篇", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .showSpeed()
            .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
            .build();
  }

  @Override
  public void read() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.step();
    }
  }

  @Override
  public <T> T stage(Stage stage, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      if (stage == Stage.READ) {
        end();
      }
    }
  }

  private void end() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.close();
      bar = null;
      show(" ".repeat(WIDTH));
      terminal.print('\r');
      terminal.flush();
    }
  }

  private void show(String line) {
    terminal.print('\r' + line);
    terminal.flush();
  }
}
