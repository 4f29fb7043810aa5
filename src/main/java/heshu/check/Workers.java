package heshu.check;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs units on all processors, and stops those that never end. */
final class Workers implements AutoCloseable {
  /** A unit under way. */
  interface Job {
    Checked result();
  }

  private final Limits limits;
  private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());
  private final ExecutorService pool = Executors.newCachedThreadPool(Workers::daemon);
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Workers::daemon);

  Workers(Limits limits) {
    this.limits = limits;
  }

  /** Starts a unit; waits while all processors are taken. */
  Job start(RuleBook book, String name, Collection<?> facts, Evidences evidences) {
    Unit unit = new Unit(book, limits, name, facts, evidences);
    CompletableFuture<Checked> done = new CompletableFuture<>();
    free.acquireUninterruptibly();
    CompletableFuture<Checked> released = done.whenComplete((checked, failure) -> free.release());
    attempt(unit, done);
    return released::join;
  }

  private void attempt(Unit unit, CompletableFuture<Checked> done) {
    pool.execute(
        () -> {
          AtomicReference<@Nullable ScheduledFuture<?>> timer = new AtomicReference<>();
          try {
            unit.run(firing -> set(timer, watch(unit, firing, done))).ifPresent(done::complete);
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          } finally {
            set(timer, null);
          }
        });
  }

  private static void set(
      AtomicReference<@Nullable ScheduledFuture<?>> timer, @Nullable ScheduledFuture<?> next) {
    ScheduledFuture<?> last = timer.getAndSet(next);
    if (last != null) {
      last.cancel(false);
    }
  }

  /** Halts a session when its time is up; a quarter of that later, leaves it behind. */
  private ScheduledFuture<?> watch(Unit unit, Firing firing, CompletableFuture<Checked> done) {
    long time = limits.time().toMillis();
    return watch.schedule(
        () -> {
          firing.halt();
          ScheduledFuture<?> unused =
              watch.schedule(() -> leave(unit, firing, done), time / 4 + 1, TimeUnit.MILLISECONDS);
        },
        time,
        TimeUnit.MILLISECONDS);
  }

  private void leave(Unit unit, Firing firing, CompletableFuture<Checked> done) {
    if (!firing.ended() && !done.isDone()) {
      attempt(unit.withoutHung(firing), done);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "heshu-check");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    pool.shutdown();
    watch.shutdownNow();
  }
}
