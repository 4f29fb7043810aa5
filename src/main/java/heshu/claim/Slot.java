package heshu.claim;

/** What must be the same of two figures of one name before they may be held against each other. */
public enum Slot {
  MEASURE("单位"),
  KIND("水平还是变化"),
  BASIS("比较的基期"),
  TIME("时间"),
  PLACE("地方"),
  ISSUE("期次");

  private final String label;

  Slot(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
