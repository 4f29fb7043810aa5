package heshu.kept;

import heshu.align.Sketch;
import heshu.kept.KeptArticle.Drawn;
import heshu.kept.Outcome.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's place in a block, with what is kept of its figures there; for one thread. */
final class Seat {
  private final KeptArticle article;
  private final int at;
  private @Nullable List<Member> members;

  Seat(KeptArticle article, int at) {
    this.article = article;
    this.at = at;
  }

  /** A figure with its sketch. */
  record Member(KeptArticle article, Figure figure, Sketch sketch) {}

  KeptArticle article() {
    return article;
  }

  /** How many figures have it. */
  int figures() {
    return article.figuresIn(at);
  }

  /** Whether two meet in the block alike whoever else is there. */
  boolean isEach() {
    return article.isEach(at);
  }

  /** The figures that are kept; none where nothing tells. */
  List<Member> members() {
    List<Member> known = members;
    if (known == null) {
      known = article.drawn(at).stream().map(this::member).toList();
      members = known;
    }
    return known;
  }

  private Member member(Drawn drawn) {
    return new Member(article, new Figure(article.number(), drawn.figure()), drawn.sketch());
  }

  /** Whether anything of it may meet anything of the other. */
  boolean mayMeet(Seat other) {
    List<Member> own = members();
    List<Member> others = other.members();
    if (own.isEmpty() || others.isEmpty()) {
      return true;
    }
    for (Member one : own) {
      for (Member two : others) {
        if (one.sketch().mayMeet(two.sketch())) {
          return true;
        }
      }
    }
    return false;
  }
}
