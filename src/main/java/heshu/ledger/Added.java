package heshu.ledger;

/** What became of an article that was to be added. */
public enum Added {
  /** Held for the first time. */
  NEW,
  /** Held in another wording before; both stay. */
  NEW_VERSION,
  /** Held already, to the letter. */
  PRESENT
}
