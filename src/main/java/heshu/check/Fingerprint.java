package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/** What names a result from run to run: what it says, never where it stands. */
public final class Fingerprint {
  private Fingerprint() {}

  /** The first 16 hexadecimal digits of a SHA-256. */
  public static String of(String rule, List<Evidence> evidence) {
    StringBuilder text = new StringBuilder(rule);
    for (Evidence part : evidence) {
      text.append('\n').append(part.role()).append('\t').append(normal(part.mention().quote()));
      Claim claim = part.claim();
      if (claim != null) {
        Context context = claim.context();
        text.append('\t').append(context.indicator());
        text.append('\t').append(context.scope());
        text.append('\t').append(context.time());
        text.append('\t').append(claim.quantity().hard());
      }
    }
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String normal(String quote) {
    return Normalizer.normalize(quote, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
