package heshu.check;

/** Every figure counted once, at its worst. */
public record Coverage(
    int figures, int verified, int contradicted, int stale, int notComparable, int notChecked) {}
