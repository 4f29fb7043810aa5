package heshu.align;

import heshu.claim.Reading;
import java.util.List;

/** What was published before. */
@FunctionalInterface
public interface Published {
  Published NOTHING = readings -> List.of();

  /** Of each article only what could speak of the same things as these readings. */
  List<Reading> comparable(List<Reading> readings);
}
