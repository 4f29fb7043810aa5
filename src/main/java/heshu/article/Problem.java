package heshu.article;

/** Something about an input that its reader should know; incomplete where part was not checked. */
public record Problem(String input, String message, boolean incomplete) {}
