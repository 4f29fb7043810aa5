package heshu.report;

import com.fasterxml.jackson.core.JsonGenerator;
import heshu.claim.Figure;
import heshu.claim.TimeExpression;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures and times of texts as JSON lines: one array a text, in the order of the text. */
public final class FigureLines {
  private FigureLines() {}

  /** Writes one line; offsets count UTF-16 units in the text that was read. */
  public static void write(List<Figure> figures, List<TimeExpression> times, Writer out)
      throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (Figure figure : figures) {
      entries.add(new Entry(figure.start(), json -> figure(json, figure)));
    }
    for (TimeExpression time : times) {
      entries.add(new Entry(time.start(), json -> time(json, time)));
    }
    entries.sort(Comparator.comparingInt(Entry::start));
    try (JsonGenerator json = Json.compact(out)) {
      json.writeStartArray();
      for (Entry entry : entries) {
        entry.body().write(json);
      }
      json.writeEndArray();
    }
    out.write("\n");
  }

  private record Entry(int start, Body body) {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private static void figure(JsonGenerator json, Figure figure) throws IOException {
    json.writeStartObject();
    place(json, figure.quote(), figure.start(), figure.end(), figure.kind().label());
    json.writeFieldName("value");
    Json.value(json, figure.quantity());
    json.writeEndObject();
  }

  private static void time(JsonGenerator json, TimeExpression time) throws IOException {
    json.writeStartObject();
    place(json, time.quote(), time.start(), time.end(), kind(time));
    json.writeFieldName("value");
    if (time.length() == null) {
      json.writeNull();
    } else {
      Json.value(json, time.length());
    }
    Json.known(json, "time", time.interval() == null ? "" : time.interval().toString());
    json.writeEndObject();
  }

  static String kind(TimeExpression time) {
    return switch (time.kind()) {
      case DATE, AS_OF -> "date";
      case PERIOD, RELATIVE -> "period";
      case DURATION -> "duration";
    };
  }

  private static void place(JsonGenerator json, String quote, int start, int end, String kind)
      throws IOException {
    json.writeStringField("quote", quote);
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
    json.writeStringField("kind", kind);
  }
}
