package heshu.cli;

import heshu.align.Published;
import heshu.claim.Reading;
import heshu.ledger.Ledger;
import heshu.ledger.LedgerException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A ledger that opens while the articles are being read. */
final class OpeningLedger implements Published, AutoCloseable {
  private final CompletableFuture<Ledger> opening;

  OpeningLedger(String target) {
    this.opening = CompletableFuture.supplyAsync(() -> Ledger.open(target));
  }

  /**
   * Waits until the ledger is open.
   *
   * @throws LedgerException where it cannot be opened or read
   */
  @Override
  public List<Reading> comparable(List<Reading> readings) {
    try {
      return opening.join().comparable(readings);
    } catch (CompletionException e) {
      throw e.getCause() instanceof LedgerException why ? why : e;
    }
  }

  @Override
  public void close() {
    CompletableFuture<Void> unused = opening.thenAccept(Ledger::close);
  }
}
