package heshu.claim;

import java.io.Serializable;

/**
 * Of whom or where a figure is told; an empty slot is unknown.
 *
 * @param place a place: 北京市, 全国
 * @param field a branch, class or body within it: 金融领域, 中央企业
 * @param programme a named plan, list or campaign: 两区, 十四五
 */
public record Scope(String place, String field, String programme) implements Serializable {
  public static final Scope UNKNOWN = new Scope("", "", "");

  private static final String ENDINGS = "省市区县州";

  /** 杭州 and 杭州市 are one place. */
  public String shortPlace() {
    return place.substring(0, bare(place));
  }

  /** Whether both are told of one place, each with or without the ending of its name. */
  public boolean samePlace(Scope other) {
    int length = bare(place);
    return length == bare(other.place) && place.regionMatches(0, other.place, 0, length);
  }

  /** Whether both are told of a place, and of one. */
  public boolean sharesPlace(Scope other) {
    return !place.isEmpty() && samePlace(other);
  }

  /** Whether both are told of a place, and not of one. */
  public boolean inOtherPlace(Scope other) {
    return !place.isEmpty() && !other.place.isEmpty() && !samePlace(other);
  }

  /** A name without the place at its beginning: 进出口 of 江苏省进出口 told of 江苏省. */
  public String unplaced(String name) {
    return name.startsWith(place) ? name.substring(place.length()) : name;
  }

  private static int bare(String place) {
    int last = place.length() - 1;
    return last > 1 && ENDINGS.indexOf(place.charAt(last)) >= 0 ? last : last + 1;
  }

  /** The known slots from wide to narrow, joined by ·; empty where nothing is known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String slot : new String[] {place, programme, field}) {
      if (!slot.isEmpty()) {
        text.append(text.isEmpty() ? "" : "·").append(slot);
      }
    }
    return text.toString();
  }
}
