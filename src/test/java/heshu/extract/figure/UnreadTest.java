package heshu.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {

  @Test
  void numeralsThatNoStretchTouchesAreNamed() {
    assertThat(Unread.in("甲12.5，乙三十，丙７", List.of(new Span(1, 6))))
        .containsExactly(new Span(7, 9), new Span(11, 12));
  }

  @Test
  void aTextThatIsReadInFullLeavesNothing() {
    assertThat(Unread.in("共207项", List.of(new Span(1, 5)))).isEmpty();
  }
}
