package heshu.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet WORDS = new WordSet(List.of("达", "达到", "到", "为", "分别为", "约"));

  @Test
  void theLongestWordAtAPlaceIsTaken() {
    assertThat(WORDS.endAt("产量达到3吨", 2)).isEqualTo(4);
    assertThat(WORDS.startBefore("产量分别为", 5)).isEqualTo(2);
    assertThat(WORDS.endAt("产量达到", 1)).isEqualTo(-1);
    assertThat(WORDS.endAt("产量", 2)).isEqualTo(-1);
    assertThat(WORDS.startBefore("产量", 0)).isEqualTo(-1);
  }

  @Test
  void wordsThatFollowOneAnotherArePassedOver() {
    assertThat(WORDS.skip("约为产量", 0)).isEqualTo(2);
    assertThat(WORDS.skip("产量约为", 0)).isZero();
  }

  @Test
  void aRowAtTheEndIsDividedAsReachesFarthest() {
    WordSet words = new WordSet(List.of("甲乙", "乙", "丙甲"));
    assertThat(words.row("丁丙甲乙")).isEqualTo(1);
    assertThat(words.row("丁")).isEqualTo(1);
    assertThat(words.row("")).isZero();
  }

  @Test
  void aRowOfManyDivisionsIsFoundAtOnce() {
    assertThat(WORDS.row("产量" + "达到".repeat(10_000))).isEqualTo(2);
  }

  @Test
  void aWordCountsBehindWhichOnlyTailsStand() {
    WordSet moves = new WordSet(List.of("增长", "同比增长"));
    assertThat(moves.startBefore("产量同比增长约为", 8, WORDS)).isEqualTo(2);
    assertThat(moves.startBefore("产量同比增长", 6, WORDS)).isEqualTo(2);
    assertThat(moves.startBefore("增长的产量约为", 7, WORDS)).isEqualTo(-1);
  }

  @Test
  void textsHoldWordsAnywhere() {
    assertThat(WORDS.isIn("产量约3吨")).isTrue();
    assertThat(WORDS.isIn("产量")).isFalse();
  }
}
