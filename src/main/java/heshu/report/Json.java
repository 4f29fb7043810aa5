package heshu.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import heshu.quantity.Interval;
import heshu.quantity.Quantity;
import heshu.quantity.Rational;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** How values are written in every JSON format: exact numbers as strings, null for the unknown. */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Two blanks a level and the same line ends on every system. */
  public static JsonGenerator indented(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    return FACTORY.createGenerator(out).setPrettyPrinter(printer);
  }

  /** All in one line. */
  public static JsonGenerator compact(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /** A string field, null where the text is empty. */
  static void known(JsonGenerator json, String field, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }

  static void value(JsonGenerator json, Quantity quantity) throws IOException {
    Interval hard = quantity.hard();
    json.writeStartObject();
    number(json, "number", quantity.numeral() == null ? null : quantity.numeral().value());
    number(json, "lo", hard.lo());
    number(json, "hi", hard.hi());
    json.writeBooleanField("loOpen", hard.loOpen());
    json.writeBooleanField("hiOpen", hard.hiOpen());
    known(json, "measure", quantity.measure().written());
    known(json, "hedge", quantity.hedge() == null ? "" : quantity.hedge().written());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, @Nullable Rational number)
      throws IOException {
    known(json, field, number == null ? "" : number.toString());
  }
}
