package heshu.kept;

import heshu.article.Article;
import heshu.article.Publication;
import heshu.article.SourceText;
import heshu.claim.Claim;
import heshu.claim.Context;
import heshu.claim.Slots;
import heshu.extract.cache.Packer;
import heshu.extract.cache.Unpacker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The slots of figures that comparisons look at, each once and by its number. */
final class SlotTable {
  /** Slots belong to no article. */
  private static final Article NOWHERE =
      new Article("", new SourceText(""), "", Publication.UNKNOWN, "", List.of());

  private final List<Slots> slots = new ArrayList<>();
  private final Map<Slots, Integer> numbers = new HashMap<>();

  /** The number of a figure's slots; from any thread. */
  int number(Claim claim) {
    Context context = claim.context();
    return number(
        new Slots(
            claim.kind(),
            claim.measure(),
            new Context("", context.scope(), context.time(), false, context.basis(), "")));
  }

  private synchronized int number(Slots one) {
    Integer known = numbers.putIfAbsent(one, slots.size());
    if (known != null) {
      return known;
    }
    slots.add(one);
    return slots.size() - 1;
  }

  Slots get(int number) {
    return slots.get(number);
  }

  void write(ByteWriter out) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Packer(NOWHERE, bytes).write(slots);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.block(bytes.toByteArray());
  }

  static SlotTable read(ByteReader in) throws IOException {
    int from = in.block();
    InputStream block = new ByteArrayInputStream(in.bytes(), from, in.at() - from);
    Unpacker unpacker = new Unpacker(NOWHERE, block);
    SlotTable table = new SlotTable();
    ((List<?>) Objects.requireNonNull(unpacker.read())).forEach(one -> table.number((Slots) one));
    return table;
  }
}
