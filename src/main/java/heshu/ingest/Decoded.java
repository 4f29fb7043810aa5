package heshu.ingest;

import heshu.article.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's text, its charset sniffed: byte order mark, strict UTF-8, the page's own meta tag (GB
 * names as GB18030), GB18030.
 */
record Decoded(String text, List<Problem> problems) {
  private static final int SNIFFED = 8000;
  private static final int HEAD = 1 << 18;
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern META =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final List<String> BINARY_HEADS =
      List.of(
          "%PDF-",
          "PK\u0003\u0004",
          "\u0089PNG",
          "\u00ff\u00d8\u00ff",
          "GIF8",
          "\u001f\u008b",
          "\u00d0\u00cf\u0011\u00e0");

  /** Whether the bytes are no text: a known head, or a NUL near the beginning outside UTF-16. */
  static boolean binary(byte[] bytes) {
    if (mark(bytes) != null) {
      return false;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') >= 0 || BINARY_HEADS.stream().anyMatch(head::startsWith);
  }

  static Decoded of(String id, byte[] bytes) {
    Charset marked = mark(bytes);
    if (marked != null) {
      int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return strict(id, bytes, skip, marked).orElseGet(() -> lenient(id, bytes, skip, marked));
    }
    return strict(id, bytes, 0, StandardCharsets.UTF_8)
        .or(() -> meta(bytes).flatMap(charset -> strict(id, bytes, 0, charset)))
        .or(() -> mostlyUtf8(bytes) ? Optional.empty() : strict(id, bytes, 0, GB18030))
        .orElseGet(() -> lenient(id, bytes, 0, fallback(bytes)));
  }

  /** Whether more than one character in twenty could not be decoded. */
  boolean unreadable() {
    return text.chars().filter(c -> c == '\ufffd').count() * 20 > text.length();
  }

  private static @Nullable Charset mark(byte[] bytes) {
    int head = 0;
    for (int i = 0; i < 3; i++) {
      head = head << 8 | (i < bytes.length ? bytes[i] & 0xff : 0);
    }
    if (head == 0xefbbbf) {
      return StandardCharsets.UTF_8;
    }
    return head >> 8 == 0xfeff
        ? StandardCharsets.UTF_16BE
        : head >> 8 == 0xfffe ? StandardCharsets.UTF_16LE : null;
  }

  /** The text where all bytes are valid; a character cut off at the end is dropped and told. */
  private static Optional<Decoded> strict(String id, byte[] bytes, int skip, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
    CoderResult result = decoder.decode(in, out, false);
    if (result.isError()) {
      return Optional.empty();
    }
    boolean cut = in.hasRemaining();
    String text = out.flip().toString();
    List<Problem> problems =
        cut
            ? List.of(new Problem(id, "文件在一个字的中间断开，可能没有保存完整，末尾的内容没有核查；请重新取得完整的文件", true))
            : List.of();
    return Optional.of(new Decoded(text, problems));
  }

  private static Decoded lenient(String id, byte[] bytes, int skip, Charset charset) {
    String text = new String(bytes, skip, bytes.length - skip, charset);
    int first = text.indexOf('\ufffd');
    long line = text.substring(0, Math.max(0, first)).chars().filter(c -> c == '\n').count() + 1;
    return new Decoded(
        text,
        List.of(
            new Problem(
                id,
                "按 " + charset.name() + " 读取，第 " + line + " 行起有无法解码的字节，这些地方没有核查；请另存为 UTF-8 后重试",
                true)));
  }

  private static Optional<Charset> meta(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      String name = meta.group(1).toLowerCase(Locale.ROOT);
      if (name.startsWith("gb")) {
        return Optional.of(GB18030);
      }
      if (!name.startsWith("utf") && Charset.isSupported(name)) {
        return Optional.of(Charset.forName(name));
      }
    }
    return Optional.empty();
  }

  private static Charset fallback(byte[] bytes) {
    return mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : GB18030;
  }

  /** Whether nearly all characters outside ASCII are well-formed UTF-8. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\ufffd').count();
    long good = text.chars().filter(c -> c > 127 && c != '\ufffd').count();
    return bad * 20 < good;
  }
}
