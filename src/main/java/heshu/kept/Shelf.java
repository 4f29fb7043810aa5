package heshu.kept;

import heshu.article.Article;
import heshu.check.Evidence;
import heshu.check.Result;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Reading;
import heshu.kept.Outcome.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles that a run has at hand, by their numbers. */
final class Shelf {
  private record Place(int number, Reading reading) {}

  private final Map<Article, Place> places = new IdentityHashMap<>();
  private final Map<Integer, Article> articles = new HashMap<>();

  void put(int number, Reading reading) {
    places.put(reading.article(), new Place(number, reading));
    articles.put(number, reading.article());
  }

  /** The article of that number, null where it is not at hand. */
  @Nullable Article article(int number) {
    return articles.get(number);
  }

  /**
   * The number of an article.
   *
   * @throws OutOfStepException where it is not at hand
   */
  int number(Article article) {
    return place(article).number();
  }

  private Place place(Article article) {
    Place place = places.get(article);
    if (place == null) {
      throw new OutOfStepException(article.id() + " is not at hand");
    }
    return place;
  }

  /** What is kept of a result, as of one that came of a block. */
  Outcome outcome(long block, Result result) {
    List<KeptFinding.Part> parts = new ArrayList<>();
    result.evidence().forEach(evidence -> parts.add(part(evidence)));
    return Outcome.of(
        block, result.verdict(), parts, result.isFinding() ? KeptFinding.of(result, parts) : null);
  }

  private KeptFinding.Part part(Evidence evidence) {
    Mention mention = evidence.mention();
    Reading reading = place(mention.article()).reading();
    return new KeptFinding.Part(
        evidence.role(),
        number(mention.article()),
        section(mention, reading.article()),
        mention.start(),
        mention.end(),
        figure(mention, reading.claims()));
  }

  /** The figure that is mentioned, by its number in its article. */
  Figure figure(Mention mention) {
    Place place = place(mention.article());
    return new Figure(place.number(), figure(mention, place.reading().claims()));
  }

  private static int section(Mention mention, Article article) {
    for (int i = 0; i < article.sections().size(); i++) {
      if (article.sections().get(i) == mention.section()) {
        return i;
      }
    }
    throw new OutOfStepException(mention + " is in no section of its article");
  }

  /** The last of the figures that stand there, which the rules are told of; NONE for no figure. */
  static int figure(Mention mention, List<Claim> figures) {
    int found = KeptFinding.Part.NONE;
    for (int i = 0; i < figures.size(); i++) {
      Mention own = figures.get(i).mention();
      if (own.start() == mention.start()
          && own.end() == mention.end()
          && own.section() == mention.section()) {
        found = i;
      }
    }
    return found;
  }
}
