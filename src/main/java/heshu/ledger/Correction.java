package heshu.ledger;

import heshu.article.MappedText;
import heshu.article.Section;
import heshu.article.Span;
import heshu.claim.Claim;
import heshu.claim.Figure;
import heshu.claim.Mention;

/** A claim with another figure in the same sentence, at the same place. */
final class Correction {
  private Correction() {}

  static Claim of(Claim old, Figure written) {
    Mention mention = old.mention();
    MappedText text = mention.section().mapped();
    String quote = written.quote();
    int length = text.text().length() - (mention.end() - mention.start()) + quote.length();
    int end = mention.start() + quote.length();
    int[] offsets = new int[length];
    int[] ends = new int[length];
    for (int i = 0; i < length; i++) {
      boolean within = mention.start() <= i && i < end;
      int before = i < end ? i : i - end + mention.end();
      Span place = within ? mention.span() : text.span(before, before + 1);
      offsets[i] = place.start();
      ends[i] = place.end();
    }
    String corrected =
        text.text().substring(0, mention.start()) + quote + text.text().substring(mention.end());
    Section section =
        Section.of(mention.section().kind(), new MappedText(corrected, offsets, ends));
    Mention at = new Mention(mention.article(), section, mention.start(), end);
    return new Claim(at, written.kind(), written.quantity(), old.context());
  }
}
