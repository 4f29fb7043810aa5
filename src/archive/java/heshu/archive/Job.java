package heshu.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is to be checked and where to.
 *
 * @param inputs folders or files, or patterns of them, on any file system that Spark reads
 * @param worst so many findings are shown in the report
 * @param chunk a block that more articles meet in than this is split into blocks of two chunks
 * @param overwrite whether an output that is there is replaced
 */
record Job(List<String> inputs, Form form, String output, int worst, int chunk, boolean overwrite) {

  /** What the inputs hold. */
  enum Form {
    /** An article a file, as the command reads them. */
    FILES,
    /** JSON lines, an article a line. */
    JSON,
    /** An article a row. */
    PARQUET
  }

  static final int WORST = 200;
  static final int CHUNK = 200;
  private static final String USAGE =
      "用法：--input 路径 [--input 路径…] --output 文件夹 [--form files|json|parquet] [--worst 条数]"
          + " [--chunk 篇数] [--overwrite]";
  private static final Set<String> NAMES =
      Set.of("--input", "--output", "--form", "--worst", "--chunk");

  Job {
    inputs = List.copyOf(inputs);
  }

  /** The path of a part of the output. */
  String below(String name) {
    return output + "/" + name;
  }

  /**
   * @throws JobException where an argument is unknown, wrong or missing
   */
  static Job of(String... arguments) {
    List<String> inputs = new ArrayList<>();
    Form form = Form.FILES;
    String output = "";
    int worst = WORST;
    int chunk = CHUNK;
    boolean overwrite = false;
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (name.equals("--overwrite")) {
        overwrite = true;
        continue;
      }
      String value = value(arguments, i++);
      switch (name) {
        case "--input" -> inputs.add(value);
        case "--output" -> output = value;
        case "--form" -> form = form(value);
        case "--worst" -> worst = number(name, value);
        default -> chunk = number(name, value);
      }
    }
    if (inputs.isEmpty() || output.isEmpty()) {
      throw new JobException("请给出 --input 和 --output。" + USAGE);
    }
    return new Job(inputs, form, output, worst, chunk, overwrite);
  }

  private static String value(String[] arguments, int at) {
    if (!NAMES.contains(arguments[at])) {
      throw new JobException("不认识 " + arguments[at] + "。" + USAGE);
    }
    if (at + 1 == arguments.length) {
      throw new JobException(arguments[at] + " 后面缺少值。" + USAGE);
    }
    return arguments[at + 1];
  }

  private static Form form(String value) {
    for (Form form : Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(value)) {
        return form;
      }
    }
    throw new JobException("没有“" + value + "”这种输入；可用：files、json、parquet");
  }

  private static int number(String name, String value) {
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new JobException(name + " 的值“" + value + "”不对：请写正整数");
    }
    return Integer.parseInt(value);
  }
}
