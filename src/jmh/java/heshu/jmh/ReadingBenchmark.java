package heshu.jmh;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import heshu.Pipeline;
import heshu.article.Article;
import heshu.check.RuleBook;
import heshu.extract.Extractor;
import heshu.ingest.Ingest;
import heshu.ingest.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Characters (UTF-16 units) a second: segmentation alone, reading, and the whole audit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
  private static final int ARTICLES = 100;
  private static final int LENGTH = 1000;
  static final int CHARACTERS = ARTICLES * LENGTH;

  private final Segment segment = new ViterbiSegment().enableOffset(true);
  private final Extractor extractor = new Extractor();
  private final Pipeline pipeline = new Pipeline(RuleBook.shipped());
  private List<String> texts = List.of();
  private List<byte[]> files = List.of();

  @Setup
  public void generate() {
    texts = new GeneratedNews(1).articles(ARTICLES, LENGTH);
    files = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /**
   * HanLP's segmentation alone, as it comes (persons recognised, its own dictionary, offsets as
   * reading needs them): what the others are held against.
   */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void segmentation(Blackhole sink) {
    texts.forEach(text -> sink.consume(segment.seg(text)));
  }

  /** Bytes to claims and relations. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void reading(Blackhole sink) {
    for (byte[] file : files) {
      Article article = Ingest.read("news.txt", file).article();
      if (article != null) {
        sink.consume(extractor.read(article));
      }
    }
  }

  /** Bytes to results, all articles held against each other. */
  @Benchmark
  @OperationsPerInvocation(CHARACTERS)
  public void audit(Blackhole sink) {
    List<Ingested> inputs = files.stream().map(file -> Ingest.read("news.txt", file)).toList();
    sink.consume(pipeline.check(inputs));
  }
}
