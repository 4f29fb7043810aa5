package heshu.align;

import static org.assertj.core.api.Assertions.assertThat;

import heshu.claim.Claim;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private final Extractor extractor = new Extractor();

  @Test
  void figuresOfOtherPlacesAreNotHeldAgainstEachOther() {
    Meeting meeting = new Meeting("fact|");
    List.of("徐州市", "宜昌市", "徐州市", "宜昌市", "徐州").forEach(place -> add(place, meeting));

    assertThat(pairs(meeting)).containsExactlyInAnyOrder("0-2", "0-4", "2-4", "1-3");
  }

  @Test
  void aFigureWithoutAPlaceIsHeldAgainstAllInTheOrderOfTheArticles() {
    Meeting meeting = new Meeting("fact|");
    List.of("徐州市", "", "宜昌市").forEach(place -> add(place, meeting));

    assertThat(pairs(meeting)).containsExactly("0-1", "1-2");
  }

  @Test
  void manyFiguresAreHeldAgainstThoseOfTheirPlaceAndOfNone() {
    Meeting meeting = new Meeting("fact|");
    add("", meeting);
    for (int i = 0; i < 5; i++) {
      List.of("徐州市", "宜昌市").forEach(place -> add(place, meeting));
    }

    assertThat(pairs(meeting))
        .hasSize(10 + 10 + 10)
        .doesNotHaveDuplicates()
        .contains("0-1", "0-10", "1-3", "2-10")
        .doesNotContain("1-2");
  }

  @Test
  void figuresThatShareTwoBlocksAreHeldAgainstEachOtherInTheFirst() {
    Meeting first = new Meeting("value|");
    Meeting second = new Meeting("fact|");
    List.of("徐州市", "徐州市").forEach(place -> add(place, first, second));
    add("徐州市", second);

    assertThat(pairs(first)).containsExactly("0-1");
    assertThat(pairs(second)).containsExactly("0-2", "1-2");
    assertThat(shared(first)).containsExactly("0-1[value|, fact|]");
    assertThat(shared(second)).containsExactly("0-2[fact|]", "1-2[fact|]");
  }

  @Test
  void figuresThatShareACrowdAreHeldAgainstEachOtherElsewhere() {
    Meeting crowd = new Meeting("value|");
    Meeting meeting = new Meeting("fact|");
    add("徐州市", crowd, meeting);
    for (int i = 0; i < Crowd.LEAST; i++) {
      add("徐州市", crowd);
    }
    add("徐州市", crowd, meeting);

    assertThat(shared(meeting)).containsExactly("0-" + (Crowd.LEAST + 1) + "[fact|]");
    assertThat(shared(crowd)).isNotEmpty().allMatch(pair -> pair.endsWith("[value|]"));
  }

  private int count;

  private void add(String place, Meeting... meetings) {
    Meeting.Guest guest = new Meeting.Guest(told(place), count++, meetings.length);
    for (int i = 0; i < meetings.length; i++) {
      guest.join(meetings[i], i);
      meetings[i].add(guest);
    }
  }

  private Told told(String place) {
    String text = "2023年，%s进出口总额为284.9亿元。".formatted(place);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Claim> claims =
        extractor
            .read(Objects.requireNonNull(Ingest.read(count + ".txt", bytes).article()))
            .claims();
    return Told.of(claims.get(claims.size() - 1));
  }

  private static List<String> pairs(Meeting meeting) {
    List<String> pairs = new ArrayList<>();
    meeting.pairs((one, other) -> pairs.add(number(one) + "-" + number(other)));
    return pairs;
  }

  /** The pairs that meet here first, with the blocks that they share. */
  private static List<String> shared(Meeting meeting) {
    List<String> shared = new ArrayList<>();
    meeting.pairs(
        (one, other) -> shared.add(number(one) + "-" + number(other) + meeting.shared(one, other)));
    return shared;
  }

  private static String number(Meeting.Guest guest) {
    return guest.told().articleId().replace(".txt", "");
  }
}
