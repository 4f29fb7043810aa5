package heshu.report;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Figure;
import heshu.claim.FigureKind;
import heshu.claim.Grain;
import heshu.claim.TimeExpression;
import heshu.claim.TimeInterval;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureLinesTest {

  @Test
  void figuresAndTimesShareOneArrayInTheOrderOfTheText() throws Exception {
    Figure near = new Figure(8, 12, "近83%", FigureKind.SHARE, DemoAudit.NEAR.quantity());
    TimeExpression september =
        new TimeExpression(
            0,
            7,
            "2021年9月",
            TimeExpression.Kind.DATE,
            new TimeInterval(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), Grain.MONTH),
            null);
    StringWriter out = new StringWriter();

    FigureLines.write(List.of(near), List.of(september), out);

    assertThat(out.toString())
        .isEqualTo(
            "[{\"quote\":\"2021年9月\",\"start\":0,\"end\":7,\"kind\":\"date\",\"value\":null,"
                + "\"time\":\"2021-09-01/2021-09-30\"},"
                + "{\"quote\":\"近83%\",\"start\":8,\"end\":12,\"kind\":\"share\",\"value\":"
                + "{\"number\":\"83\",\"lo\":\"82\",\"hi\":\"84.66\",\"loOpen\":false,"
                + "\"hiOpen\":false,\"measure\":\"%\",\"hedge\":\"近\"}}]\n");
  }

  @Test
  void aTextWithoutFiguresIsAnEmptyArray() throws Exception {
    StringWriter out = new StringWriter();

    FigureLines.write(List.of(), List.of(), out);

    assertThat(out.toString()).isEqualTo("[]\n");
  }
}
