package heshu.kept;

import heshu.article.Article;
import heshu.kept.KeptFinding.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What findings are told with of the articles that they speak of, by the numbers of these. */
record Excerpts(Map<Integer, Slice> written) {

  static Excerpts none() {
    return new Excerpts(Map.of());
  }

  /** Of an article by its number; null where no finding speaks of it. */
  @Nullable Excerpt of(KeptArticle article) {
    Slice slice = written.get(article.number());
    return slice == null ? null : Excerpt.read(article.id(), slice.reader());
  }

  /**
   * Those of these findings: of what is at hand made anew, of other articles as they are.
   *
   * @throws OutOfStepException where an article is neither at hand nor here
   */
  Excerpts renewed(Collection<KeptFinding> findings, IntFunction<@Nullable Article> atHand) {
    Map<Integer, TreeSet<Integer>> told = new LinkedHashMap<>();
    for (KeptFinding finding : findings) {
      for (Part part : finding.parts()) {
        told.computeIfAbsent(part.article(), a -> new TreeSet<>()).add(part.section());
      }
    }
    Map<Integer, Slice> renewed = new LinkedHashMap<>();
    told.forEach(
        (number, sections) -> {
          Article whole = atHand.apply(number);
          Slice slice =
              whole == null ? written.get(number) : Slice.of(Excerpt.written(whole, sections));
          if (slice == null) {
            throw new OutOfStepException("article " + number + " is not at hand");
          }
          renewed.put(number, slice);
        });
    return new Excerpts(renewed);
  }

  void write(OutputStream out) throws IOException {
    new ByteWriter().number(written.size()).writeTo(out);
    for (Map.Entry<Integer, Slice> one : written.entrySet()) {
      new ByteWriter().number(one.getKey()).writeTo(out);
      one.getValue().write(out);
    }
  }

  static Excerpts read(ByteReader in) {
    Map<Integer, Slice> written = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      int number = in.number();
      written.put(number, Slice.read(in));
    }
    return new Excerpts(written);
  }
}
