package heshu.extract.relation;

import heshu.claim.Subject;
import heshu.claim.relation.NumberedPoints;
import heshu.claim.relation.PointOrder;
import heshu.extract.text.Item;
import heshu.extract.text.Mask;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points with their numbers (一是 … 二是 …) and the number that announces them. */
public final class PointsReader implements RelationReader {
  private static final Pattern ANNOUNCED = Mask.pattern("^[^{图}，；、。]{0,24}[。：，]?\\s*$");
  private static final Pattern CLASSIFIER = Pattern.compile("(?:点|项|个|条|方面|大|层|步)$");
  private static final Pattern MORE = Pattern.compile("[。；\\n](?:最后|此外|另外|同时|再次|再者|还)");

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    Map<String, List<Point>> open = new HashMap<>();
    for (Point point : Point.in(passage)) {
      List<Point> series = open.get(point.style());
      if (point.number() == 1) {
        close(passage, series, found);
        open.put(point.style(), new ArrayList<>(List.of(point)));
      } else if (series != null) {
        Point last = series.get(series.size() - 1);
        if (point.number() == last.number() + 1) {
          series.add(point);
        } else {
          open.remove(point.style());
          slip(passage.text(), last, point).ifPresent(found);
        }
      }
    }
    open.values().forEach(series -> close(passage, series, found));
  }

  /** One number left out or used twice; anything else is another series. */
  private static Optional<Subject> slip(MaskedText text, Point last, Point point) {
    boolean near = point.number() == last.number() || point.number() == last.number() + 2;
    return near && text.sameParagraph(last.from(), point.from())
        ? Optional.of(
            new PointOrder(
                text.mention(last.from(), last.to()),
                text.mention(point.from(), point.to()),
                point.number(),
                last.number() + 1))
        : Optional.empty();
  }

  private static void close(
      Passage passage, @Nullable List<Point> series, Consumer<Subject> found) {
    if (series != null && series.size() > 1) {
      count(passage, series.get(0))
          .flatMap(count -> announced(passage.text(), count, series))
          .ifPresent(found);
    }
  }

  /** The number in the words right before the first point. */
  private static Optional<Item> count(Passage passage, Point first) {
    int start = passage.text().sentenceStart(Math.max(0, first.from() - 1));
    return passage.items().stream()
        .filter(i -> i.at() >= start && i.at() < first.from())
        .filter(i -> i.is(Mask.LEVEL) && i.quantity().isExact())
        .filter(i -> CLASSIFIER.matcher(i.figure().quote()).find())
        .reduce((a, b) -> b)
        .filter(i -> ANNOUNCED.matcher(between(passage.text(), i, first)).find());
  }

  private static String between(MaskedText text, Item count, Point first) {
    return text.masked().substring(count.at() + 1, first.from());
  }

  /** Fewer points than announced may mean that the rest are told in other words. */
  private static Optional<Subject> announced(MaskedText text, Item count, List<Point> series) {
    Point first = series.get(0);
    Point last = series.get(series.size() - 1);
    int end = text.masked().indexOf('\n', last.to());
    String rest = text.masked().substring(last.to(), end < 0 ? text.masked().length() : end);
    boolean fewer = series.size() < CountedList.whole(count);
    return fewer && MORE.matcher(rest).find()
        ? Optional.empty()
        : Optional.of(
            new NumberedPoints(
                count.figure(),
                text.mention(first.from(), first.to()),
                text.mention(last.from(), last.to()),
                series.size()));
  }
}
