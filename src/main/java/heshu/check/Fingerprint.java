package heshu.check;

import heshu.claim.Claim;
import heshu.claim.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What names a result from run to run: what it says, never where it stands. */
public final class Fingerprint {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.%‰+/-]");

  private Fingerprint() {}

  /**
   * The first 16 hexadecimal digits of a SHA-256 of the rule and, for each part, its words,
   * indicator, scope and time. Neither the order of the parts nor the width and the spacing of
   * characters matters; nor do the bounds that a hedge is given, which calibration moves.
   */
  public static String of(String rule, List<Evidence> evidence) {
    String text =
        rule + evidence.stream().map(Fingerprint::part).sorted().collect(Collectors.joining());
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(Evidence part) {
    StringBuilder text = new StringBuilder("\n").append(normal(part.mention().quote()));
    Claim claim = part.claim();
    if (claim != null) {
      Context context = claim.context();
      text.append('\t').append(normal(context.indicator()));
      text.append('\t').append(normal(context.scope().toString()));
      text.append('\t').append(context.time());
    }
    return text.toString();
  }

  /** Letters, digits and what belongs to a number, in one width. */
  private static String normal(String words) {
    return isPlain(words)
        ? words
        : OTHER.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** Whether all characters stay as they are, as they nearly always do. */
  private static boolean isPlain(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 0x4E00 && c <= 0x9FFF || c == '.' || c == '%')) {
        return false;
      }
    }
    return true;
  }
}
