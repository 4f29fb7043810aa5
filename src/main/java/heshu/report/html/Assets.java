package heshu.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The style sheet and the script that stand in every page, and the policy that allows only them.
 */
public record Assets(String css, String script) {

  static Assets load() {
    return new Assets(read("report.css"), read("report.js"));
  }

  /** Nothing may be fetched from anywhere; only these two inline texts are in force. */
  public String policy() {
    return "default-src 'none'; style-src '"
        + source(css)
        + "'; script-src '"
        + source(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String source(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(sha256(text));
  }

  /** The first twelve hexadecimal digits of a text's SHA-256. */
  static String shortHash(String text) {
    return HexFormat.of().formatHex(sha256(text)).substring(0, 12);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + Assets.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
