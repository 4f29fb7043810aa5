package heshu.extract.relation;

import heshu.article.Section;
import heshu.claim.Claim;
import heshu.claim.Mention;
import heshu.claim.Subject;
import heshu.claim.relation.WrittenForm;
import heshu.claim.relation.WrittenForm.Form;
import heshu.extract.text.Item;
import heshu.extract.text.Passage;
import heshu.quantity.Dimension;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in ways that the rules of writing (GB/T 15835) advise against. */
public final class FormReader implements RelationReader {
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?<![0-9.])(?<n>[0-9]+(?:\\.[0-9]+)?[万亿]?[^0-9，。；、（）\\s]{1,3}?)(?:及|\\(含\\)|（含）)?以(?<one>[上下])"
              + "[^。；\\n]{0,40}?(?<![0-9.])\\k<n>(?:及)?以(?<other>[上下])");
  private static final Pattern INCLUSIVE = Pattern.compile("含|及以");
  private static final Pattern MIXED = Pattern.compile("(?<![0-9.])[0-9]{1,3}几(?=[个名人位家年天岁件项次万亿])");

  /** Accounts are kept in 百万元: 收益100.4百万港元. */
  private static final Pattern ACCOUNTS = Pattern.compile("[0-9][0-9.]+百万");

  private static final Pattern SCALED = Pattern.compile("^[^0-9]*[0-9.]+[百千](?!亿亿|万亿|公顷)");
  private static final Pattern RANGE =
      Pattern.compile("^[^0-9]*(?<lo>[0-9.]+)[~～—–-]+(?<hi>[0-9.]+)(?:万|亿|万亿)(?![0-9]).*");
  private static final Pattern DECADE =
      Pattern.compile("(?<![0-9〇一二三四五六七八九十纪])(?:[2-9]0|[二三四五六七八九]十)年代");
  private static final Pattern CENTURY = Pattern.compile("世纪|[0-9]{4}年|民国");
  private static final Pattern ABOUT = Pattern.compile("^(?:约|大约|大概|约为)|(?:左右|上下)$");
  private static final int PRECISE_DIGITS = 6;

  @Override
  public void read(Passage passage, Consumer<Subject> found) {
    for (Section section : passage.text().article().sections()) {
      String text = section.text();
      if (text.contains("以上") && text.contains("以下")) {
        classes(passage, section, found);
      }
      if (text.indexOf('几') >= 0) {
        Matcher mixed = MIXED.matcher(text);
        while (mixed.find()) {
          found.accept(form(passage, section, mixed, Form.MIXED_NUMERAL));
        }
      }
      if (text.contains("年代")) {
        decades(passage, section, found);
      }
    }
    passage.items().stream()
        .filter(item -> item.claim() != null)
        .map(Item::figure)
        .forEach(figure -> read(figure, found));
  }

  private static void classes(Passage passage, Section section, Consumer<Subject> found) {
    Matcher classes = CLASSES.matcher(section.text());
    while (classes.find()) {
      boolean both = !classes.group("one").equals(classes.group("other"));
      if (both && !INCLUSIVE.matcher(classes.group()).find()) {
        found.accept(form(passage, section, classes, Form.OVERLAPPING_CLASSES));
      }
    }
  }

  private static void decades(Passage passage, Section section, Consumer<Subject> found) {
    Matcher decade = DECADE.matcher(section.text());
    while (decade.find()) {
      if (!CENTURY.matcher(section.text().substring(0, decade.start())).find()) {
        found.accept(form(passage, section, decade, Form.BARE_DECADE));
      }
    }
  }

  private static void read(Claim figure, Consumer<Subject> found) {
    String quote = figure.quote();
    String measure = figure.measure().written();
    boolean account =
        figure.measure().dimension() == Dimension.MONEY && ACCOUNTS.matcher(quote).find();
    boolean unit = measure.startsWith("千") || measure.startsWith("百");
    if (SCALED.matcher(quote).find() && !unit && !account) {
      found.accept(new WrittenForm(figure.mention(), Form.MIXED_NUMERAL));
    }
    if (RANGE.matcher(quote).matches()) {
      found.accept(new WrittenForm(figure.mention(), Form.MISSING_SCALE));
    }
    if (Digits.written(figure.quantity()) >= PRECISE_DIGITS && ABOUT.matcher(quote).find()) {
      found.accept(new WrittenForm(figure.mention(), Form.HEDGED_PRECISION));
    }
  }

  private static WrittenForm form(Passage passage, Section section, Matcher words, Form form) {
    Mention mention = new Mention(passage.text().article(), section, words.start(), words.end());
    return new WrittenForm(mention, form);
  }
}
