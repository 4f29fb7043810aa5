package heshu.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schema of the JSON report. */
public final class ReportSchema {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportSchema.class.getResourceAsStream("report-schema-1.json"));

  private ReportSchema() {}

  /** What in a report breaks the schema. */
  public static List<String> violations(String report) {
    return SCHEMA.validate(report, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
