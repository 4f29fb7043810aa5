package heshu.align;

import heshu.claim.Reading;
import heshu.claim.Subject;
import java.util.ArrayList;
import java.util.List;

/** Finds, across articles, what speaks of the same thing. */
public final class Aligner {

  public List<Subject> align(List<Reading> readings) {
    List<Subject> pairs = new ArrayList<>(new ProgressAligner().align(readings));
    pairs.addAll(new FactAligner().align(readings));
    pairs.addAll(new TotalAligner().align(readings));
    return pairs;
  }
}
