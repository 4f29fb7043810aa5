package heshu.extract.relation;

import heshu.extract.text.Item;
import java.util.List;
import java.util.regex.Pattern;

/** Of how wide a place a name speaks, by its determiner. */
enum Extent {
  WORLD("全球|世界|国际"),
  NATION("全国|我国|中国"),
  LOCAL("全省|全市|全区|全县|全州|我省|我市|本市|本省|当地|该省|该市"),
  UNKNOWN("");

  private static final List<String> NATIONAL = List.of("", "中国", "我国", "全国");
  private final Pattern words;

  Extent(String words) {
    this.words = Pattern.compile(words);
  }

  static Extent of(String name) {
    for (Extent extent : values()) {
      if (extent.words.matcher(name).find()) {
        return extent;
      }
    }
    return UNKNOWN;
  }

  /** Whether a name speaks of a wider place than its figure may be told of: 全省 of a town. */
  boolean isWider() {
    return this != UNKNOWN;
  }

  /** Whether a figure may be told of so wide a place. */
  boolean admits(Item item) {
    Extent other = of(item.words());
    boolean unplaced = NATIONAL.contains(item.figure().context().scope().place());
    return switch (this) {
      case WORLD -> other == WORLD;
      case NATION -> other == NATION || other == UNKNOWN && unplaced;
      case LOCAL -> other == LOCAL || other == UNKNOWN;
      case UNKNOWN -> true;
    };
  }
}
