package heshu.check;

import java.util.List;

/** What a result tells its reader. */
public interface Wording {
  /** One sentence in Chinese. */
  String message();

  /** The same in English. */
  String messageEn();

  /** The arithmetic, a line a step; never empty. */
  List<String> steps();

  /** Ready to be read. */
  record Plain(String message, String messageEn, List<String> steps) implements Wording {
    public Plain {
      steps = List.copyOf(steps);
    }
  }
}
