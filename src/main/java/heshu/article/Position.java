package heshu.article;

/** Where an editor jumps to: line and column from 1, the column in UTF-16 units. */
public record Position(int line, int column) {}
