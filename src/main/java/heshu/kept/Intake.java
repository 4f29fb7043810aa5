package heshu.kept;

import heshu.Monitor;
import heshu.Pipeline;
import heshu.article.Problem;
import heshu.ingest.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a run, each as the last run knew it or read anew; in their order. */
record Intake(List<Item> items) {

  /**
   * One file.
   *
   * @param standing what is kept of it, null where it is read anew
   * @param arrival null where it stands
   */
  record Item(InputFile file, @Nullable KeptArticle standing, @Nullable Arrival arrival) {}

  /**
   * Compares files with those of the last run. Where articles stand in another order than then, as
   * many stand as still are in order.
   *
   * @param settings what an article is read and checked with, by its path as given
   */
  static Intake of(
      List<InputFile> files,
      State before,
      Function<String, String> settings,
      Pipeline pipeline,
      Monitor monitor) {
    Map<String, KeptArticle> known = new HashMap<>();
    before.articles().forEach(article -> known.put(article.id(), article));
    List<Item> looks =
        files.parallelStream().map(file -> look(file, known.get(file.id()), settings)).toList();
    Set<KeptArticle> inOrder = inOrder(before, looks);
    return new Intake(
        looks.parallelStream()
            .map(
                look -> {
                  Item item =
                      look.standing() != null && inOrder.contains(look.standing())
                          ? look
                          : arrives(look.file(), settings, pipeline);
                  monitor.read();
                  return item;
                })
            .toList());
  }

  private static Item look(
      InputFile file, @Nullable KeptArticle kept, Function<String, String> settings) {
    boolean stands =
        kept != null
            && !kept.stamp().equals(Stamp.NONE)
            && kept.stamp().equals(Stamp.of(file, settings.apply(file.id())));
    return new Item(file, stands ? kept : null, null);
  }

  private static Item arrives(
      InputFile file, Function<String, String> settings, Pipeline pipeline) {
    return new Item(file, null, Arrival.of(file, settings.apply(file.id()), pipeline));
  }

  private static Set<KeptArticle> inOrder(State before, List<Item> looks) {
    Map<KeptArticle, Integer> places = new HashMap<>();
    before.articles().forEach(article -> places.put(article, places.size()));
    Set<KeptArticle> inOrder = new HashSet<>();
    int last = -1;
    for (Item look : looks) {
      int place = look.standing() == null ? -1 : places.getOrDefault(look.standing(), -1);
      if (place > last) {
        inOrder.add(Objects.requireNonNull(look.standing()));
        last = place;
      }
    }
    return inOrder;
  }

  /** Those that are read anew. */
  Stream<Arrival> arrivals() {
    return items.stream().map(Item::arrival).flatMap(Stream::ofNullable);
  }

  /** What was wrong with files, then what went wrong when they were read. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    arrivals().forEach(arrival -> problems.addAll(arrival.ingested()));
    arrivals().forEach(arrival -> problems.addAll(arrival.extracted()));
    return problems;
  }
}
