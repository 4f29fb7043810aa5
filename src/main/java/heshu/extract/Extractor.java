package heshu.extract;

import heshu.article.Article;
import heshu.claim.Claim;
import heshu.claim.FigureKind;
import heshu.claim.Reading;
import heshu.claim.Subject;
import heshu.extract.figure.FigureReader;
import heshu.extract.relation.AmountReader;
import heshu.extract.relation.AnniversaryReader;
import heshu.extract.relation.AverageReader;
import heshu.extract.relation.BaseYearReader;
import heshu.extract.relation.ChainReader;
import heshu.extract.relation.ChangeReader;
import heshu.extract.relation.ConversionReader;
import heshu.extract.relation.CountRateReader;
import heshu.extract.relation.CriticalPointReader;
import heshu.extract.relation.DailyMeanReader;
import heshu.extract.relation.DateFacts;
import heshu.extract.relation.DayReader;
import heshu.extract.relation.DifferenceReader;
import heshu.extract.relation.ElapsedReader;
import heshu.extract.relation.FigureFacts;
import heshu.extract.relation.FixedDayReader;
import heshu.extract.relation.FormReader;
import heshu.extract.relation.FormerReader;
import heshu.extract.relation.GapReader;
import heshu.extract.relation.GroupCountReader;
import heshu.extract.relation.GroupMeanReader;
import heshu.extract.relation.HeadlineReader;
import heshu.extract.relation.ListReader;
import heshu.extract.relation.MarkReader;
import heshu.extract.relation.MeanReader;
import heshu.extract.relation.MembersReader;
import heshu.extract.relation.OpposedReader;
import heshu.extract.relation.PartReader;
import heshu.extract.relation.PeakReader;
import heshu.extract.relation.PerUnitReader;
import heshu.extract.relation.PeriodMeanReader;
import heshu.extract.relation.PeriodSumReader;
import heshu.extract.relation.PointGapReader;
import heshu.extract.relation.PointsReader;
import heshu.extract.relation.ProgressReader;
import heshu.extract.relation.QuotientReader;
import heshu.extract.relation.RankReader;
import heshu.extract.relation.RatioReader;
import heshu.extract.relation.RelationReader;
import heshu.extract.relation.RepeatReader;
import heshu.extract.relation.RunReader;
import heshu.extract.relation.SameNumberReader;
import heshu.extract.relation.SeriesReader;
import heshu.extract.relation.ShareOfDaysReader;
import heshu.extract.relation.ShareReader;
import heshu.extract.relation.SharesReader;
import heshu.extract.relation.StatedDifferenceReader;
import heshu.extract.relation.SumReader;
import heshu.extract.relation.TallyReader;
import heshu.extract.relation.TargetReader;
import heshu.extract.relation.TitleLengthReader;
import heshu.extract.relation.TurnReader;
import heshu.extract.relation.YearFacts;
import heshu.extract.relation.YearsSinceReader;
import heshu.extract.text.Item;
import heshu.extract.text.ItemReader;
import heshu.extract.text.MaskedText;
import heshu.extract.text.Masker;
import heshu.extract.text.Passage;
import heshu.extract.text.Synonyms;
import heshu.extract.time.TimeReader;
import heshu.extract.words.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Articles to claims and relations. */
public final class Extractor {
  private static final List<RelationReader> READERS =
      List.of(
          new ShareReader(),
          new ShareOfDaysReader(),
          new SharesReader(),
          new SumReader(),
          new TallyReader(),
          new PartReader(),
          new ChangeReader(),
          new FormerReader(),
          new AmountReader(),
          new AverageReader(),
          new GapReader(),
          new PointGapReader(),
          new ListReader(),
          new MembersReader(),
          new PointsReader(),
          new ProgressReader(),
          new RepeatReader(),
          new GroupCountReader(),
          new HeadlineReader(),
          new OpposedReader(),
          new ElapsedReader(),
          new BaseYearReader(),
          new ChainReader(),
          new DifferenceReader(),
          new QuotientReader(),
          new RatioReader(),
          new PerUnitReader(),
          new PeriodSumReader(),
          new GroupMeanReader(),
          new PeakReader(),
          new CountRateReader(),
          new SameNumberReader(),
          new ConversionReader(),
          new DailyMeanReader(),
          new PeriodMeanReader(),
          new StatedDifferenceReader(),
          new MeanReader(),
          new TargetReader(),
          new RunReader(),
          new AnniversaryReader(),
          new YearsSinceReader(),
          new TitleLengthReader(),
          new RankReader(),
          new SeriesReader(),
          new CriticalPointReader(),
          new MarkReader(),
          new TurnReader(),
          new FigureFacts(),
          new FormReader(),
          new YearFacts(),
          new DateFacts(),
          new FixedDayReader(),
          new DayReader());

  private final Masker masker;
  private final Segmenter segmenter = new Segmenter();

  public Extractor() {
    this(OwnWords.NONE);
  }

  /** With the words and widths that a desk adds. */
  public Extractor(OwnWords own) {
    Synonyms synonyms = new Synonyms(own.synonyms());
    masker = new Masker(new TimeReader(), FigureReader.with(own), synonyms);
  }

  public Reading read(Article article) {
    MaskedText text = masker.mask(article);
    List<Item> items = new ItemReader(text, segmenter).read();
    Passage passage = new Passage(text, items);
    List<Subject> relations = new ArrayList<>();
    READERS.forEach(reader -> reader.read(passage, relations::add));
    List<Claim> claims =
        items.stream().map(Item::claim).filter(Objects::nonNull).filter(Extractor::tells).toList();
    return new Reading(article, claims, relations);
  }

  /** Whether a figure claims something; 第23届 and 3:1 only name. */
  private static boolean tells(Claim claim) {
    return claim.kind() != FigureKind.ORDINAL && claim.kind() != FigureKind.RATIO;
  }
}
