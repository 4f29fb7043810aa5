package heshu.article;

/** What a section of an article is to its reader. */
public enum SectionKind {
  TITLE,
  LEAD,
  HEADING,
  BODY,
  CAPTION,
  TABLE
}
