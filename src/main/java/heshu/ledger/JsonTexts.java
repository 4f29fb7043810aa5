package heshu.ledger;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as an array in JSON, for {@link Database#texts}: as a parameter of any length. */
final class JsonTexts {
  private JsonTexts() {}

  static String of(Collection<String> texts) {
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    return texts.stream()
        .map(text -> '"' + String.valueOf(encoder.quoteAsString(text)) + '"')
        .collect(Collectors.joining(",", "[", "]"));
  }
}
