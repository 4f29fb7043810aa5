package heshu.planted;

import heshu.check.Result;

/**
 * What became of one kind of change of one verified relation.
 *
 * @param change the change that counted; the last one tried where none left what is admitted
 * @param reason of a change that was lost; empty for others
 */
record Outcome(Result relation, Change change, Fate fate, String reason) {

  /** Whether a change was noticed. */
  enum Fate {
    /** An error or a warning has the changed figure as evidence. */
    FOUND,
    /** A note has. */
    NOTED,
    /** Nothing has. */
    LOST,
    /** The relation still holds, or the figure still admits what it did. */
    ADMITTED
  }
}
