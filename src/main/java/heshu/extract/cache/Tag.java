package heshu.extract.cache;

import org.jspecify.annotations.Nullable;

/** What follows in a stream, told by one byte. */
enum Tag {
  NULL('0'),
  /** Something written before, by its number. */
  AGAIN('<'),
  /** The article that is read. */
  ARTICLE('A'),
  /** A section of it, by its number. */
  SECTION('S'),
  TEXT('"'),
  NUMBER('1'),
  TRUE('t'),
  FALSE('f'),
  DAY('d'),
  RATIONAL('/'),
  LIST('['),
  SET('{'),
  MAP('m'),
  ENUM('e'),
  RECORD('r');

  private static final @Nullable Tag[] BY_CODE = new Tag[Byte.MAX_VALUE];

  static {
    for (Tag tag : values()) {
      BY_CODE[tag.code] = tag;
    }
  }

  private final char code;

  Tag(char code) {
    this.code = code;
  }

  char code() {
    return code;
  }

  static Tag of(byte code) {
    Tag tag = code < 0 ? null : BY_CODE[code];
    if (tag == null) {
      throw new IllegalArgumentException("no tag " + code);
    }
    return tag;
  }
}
