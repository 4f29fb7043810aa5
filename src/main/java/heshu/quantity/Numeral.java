package heshu.quantity;

import java.io.Serializable;

/** A written number: its printed form without hedge and measure, and its value with scale words. */
public record Numeral(String written, Rational value, Precision precision)
    implements Serializable {}
