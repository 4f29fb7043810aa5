package heshu.align;

import heshu.claim.Claim;

/** Whether two figures come from one mouth, so that their agreement confirms nothing. */
final class Sources {
  private Sources() {}

  static boolean same(Claim a, Claim b) {
    String speaker = a.context().speaker();
    return !speaker.isEmpty() && speaker.equals(b.context().speaker());
  }
}
