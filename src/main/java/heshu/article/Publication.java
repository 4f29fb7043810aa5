package heshu.article;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: both ends included, in Asia/Shanghai; a single day where it is
 * known, the narrowest interval that the words allow where it is not; no dates where nothing tells.
 */
public record Publication(@Nullable LocalDate from, @Nullable LocalDate to, Source source)
    implements Serializable {
  public static final Publication UNKNOWN = new Publication(null, null, Source.UNKNOWN);

  /** What the time was read from. */
  public enum Source {
    FRONT_MATTER("front-matter"),
    META("meta"),
    FILE_NAME("file-name"),
    TEXT("text"),
    OPTION("option"),
    UNKNOWN("unknown");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public static Publication on(LocalDate day, Source source) {
    return new Publication(day, day, source);
  }

  public boolean known() {
    return from != null && to != null;
  }

  public boolean day() {
    return from != null && from.equals(to);
  }

  /** ISO 8601: a day, or {@code from/to}; empty where nothing is known. */
  @Override
  public String toString() {
    if (!known()) {
      return "";
    }
    return day() ? String.valueOf(from) : from + "/" + to;
  }
}
