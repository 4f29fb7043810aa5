package heshu;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The arrows between the packages, and why each is there. */
@AnalyzeClasses(packages = "heshu", importOptions = ArchitectureTest.OwnSource.class)
class ArchitectureTest {
  private static final String[] EXACT = {"heshu.quantity..", "heshu.claim..", "heshu.check.."};

  private static final DescribedPredicate<JavaClass> FLOATING =
      describe(
          "float or double",
          type ->
              Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                  .contains(type.getBaseComponentType().getName()));

  /** Classes compiled from the project's own sources: no tests, nothing generated. */
  static final class OwnSource implements ImportOption {
    @Override
    public boolean includes(Location location) {
      String path = location.asURI().getPath();
      int classes = path == null ? -1 : path.lastIndexOf("/classes/");
      if (classes < 0) {
        return false;
      }
      String name = path.substring(classes + "/classes/".length());
      String topLevel = name.replaceFirst("(\\$.*)?\\.class$", "");
      return Stream.of("src/main/java", "src/archive/java")
          .anyMatch(source -> Files.exists(Path.of(source, topLevel + ".java")));
    }
  }

  @ArchTest
  static final ArchRule articleKnowsOnlyTheJdk =
      onlyKnows("heshu.article..")
          .because("the text of an article is what everything else is built on");

  @ArchTest
  static final ArchRule quantityKnowsOnlyTheJdk =
      onlyKnows("heshu.quantity..")
          .because("arithmetic is pure: it can be tested and trusted without text or engine");

  @ArchTest
  static final ArchRule claimKnowsOnlyArticleAndQuantity =
      onlyKnows("heshu.claim..", "heshu.article..", "heshu.quantity..")
          .because("a claim is a quantity at a place in an article, whoever reads or checks it");

  @ArchTest
  static final ArchRule onlyIngestParsesPages =
      only("org.jsoup..", "heshu.ingest..")
          .because("after ingest an article is text and places, no longer markup");

  @ArchTest
  static final ArchRule onlyTheWordsKnowHanlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("heshu.extract.words")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..")
          .because("the dictionary is global state that must be held in one place");

  @ArchTest
  static final ArchRule onlyCheckKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackage("heshu.check..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.drools..", "org.kie..")
          .because("the engine decides; what it decides on and what it found is plain data");

  @ArchTest
  static final ArchRule onlyCliKnowsPicocli =
      only("picocli..", "heshu.cli..").because("every stage can be used without a command line");

  /** Compiled, and so held, only in the profile {@code archive}. */
  @ArchTest
  static final ArchRule onlyArchiveKnowsSpark =
      only("org.apache.spark..", "heshu.archive..")
          .because("a check on one machine needs no cluster; an archive runs the same stages");

  @ArchTest
  static final ArchRule nothingKnowsTheArchive =
      noClasses()
          .that()
          .resideOutsideOfPackage("heshu.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("heshu.archive..")
          .because("it is compiled only where Spark is asked for");

  @ArchTest
  static final ArchRule onlyLedgerKnowsDatabases =
      noClasses()
          .that()
          .resideOutsideOfPackage("heshu.ledger..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")
          .because(
              "what was published is asked for as readings; where it lives is one place's matter");

  @ArchTest
  static final ArchRule alignKnowsNoLedger =
      noClasses()
          .that()
          .resideInAnyPackage(
              "heshu", "heshu.align..", "heshu.claim..", "heshu.extract..", "heshu.check..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("heshu.ledger..")
          .because(
              "a check without a ledger loads nothing of it; drafts are held against readings");

  @ArchTest
  static final ArchRule onlyReportKnowsTemplates =
      only("gg.jte..", "heshu.report..")
          .because("the forms of output are one place's business and change without the others");

  @ArchTest
  static final ArchRule onlyTheEndsKnowJson =
      only(
              "com.fasterxml.jackson..",
              "heshu.report..",
              "heshu.ingest..",
              "heshu.gate..",
              "heshu.ledger..")
          .because(
              "pages carry data about themselves, reports and baselines are data, databases are"
                  + " asked with lists; between are types");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("heshu.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the data goes one way: read, extract, align, check, report");

  @ArchTest
  static final ArchRule noFloatingFields =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should()
          .haveRawType(FLOATING)
          .because("a verdict rests on exact numbers");

  @ArchTest
  static final ArchRule noFloatingMethods =
      noCodeUnits()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(EXACT)
          .should()
          .haveRawReturnType(FLOATING)
          .orShould(be(describe("taking float or double", ArchitectureTest::takesFloating)))
          .because("a verdict rests on exact numbers");

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper)s?")
          .because("such a name is a place to put anything");

  private static ArchRule onlyKnows(String... packages) {
    return classes()
        .that(are(resideInAPackage(packages[0])))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages)
                .or(resideInAnyPackage("java..", "org.jspecify.annotations..")));
  }

  private static ArchRule only(String library, String... owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(owners)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static boolean takesFloating(JavaCodeUnit unit) {
    return unit.getRawParameterTypes().stream().anyMatch(FLOATING);
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }
}
