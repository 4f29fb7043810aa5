package heshu.claim;

/** What a change is told against. */
public enum Basis {
  NONE(""),
  YEAR_ON_YEAR("同比"),
  MONTH_ON_MONTH("环比"),
  YEAR_END("比上年末"),
  TWO_YEAR_AVERAGE("两年平均"),
  ANNUAL_AVERAGE("年均"),
  NAMED_YEAR("比某年");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
