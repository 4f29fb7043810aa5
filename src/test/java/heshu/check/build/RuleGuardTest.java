package heshu.check.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heshu.check.RuleInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that try to break out are refused before anything of theirs is loaded. */
class RuleGuardTest {

  private static RuleSource rule(String imports, String condition, String action) {
    String text =
        """
        package heshu.test;
        import heshu.claim.Claim;
        %s
        global heshu.check.Findings findings;
        rule "break-out"
        when
            $c : Claim( %s )
        then
            %s
        end
        """;
    return new RuleSource("test/break-out.drl", text.formatted(imports, condition, action));
  }

  private static void assertRefused(RuleSource rule) {
    assertThatThrownBy(() -> RuleFolder.compile(List.of(rule), Map.of(), ""))
        .isInstanceOf(RuleFolder.BrokenRules.class)
        .hasMessageContaining("test/break-out.drl:")
        .hasMessageContaining("规则不能使用");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Runtime.getRuntime().exec( \"id\" );",
        "new ProcessBuilder( \"id\" ).start();",
        "System.exit( 1 );",
        "System.out.println( $c );",
        "System.getenv( \"HOME\" );",
        "System.getProperty( \"user.home\" );",
        "new java.io.File( \"/tmp/x\" ).delete();",
        "new java.io.FileWriter( \"/tmp/x\" ).close();",
        "java.nio.file.Files.readString( java.nio.file.Path.of( \"/etc/passwd\" ) );",
        "new java.util.Formatter( \"/tmp/x\" ).close();",
        "new java.util.Scanner( \"x\" ).next();",
        "new java.net.URL( \"http://127.0.0.1/\" ).openStream();",
        "new java.net.Socket( \"127.0.0.1\", 80 ).close();",
        "Class.forName( \"java.lang.Runtime\" );",
        "$c.getClass().getClassLoader();",
        "String.class.getMethods();",
        "java.lang.invoke.MethodHandles.lookup();",
        "new Thread( () -> {} ).start();",
        "Thread.currentThread().getContextClassLoader();",
        "java.util.ServiceLoader.load( Runnable.class );",
        "java.util.concurrent.Executors.newCachedThreadPool();",
        "\"x\".repeat( 2000000000 );",
        "java.util.stream.Stream.generate( () -> 1 ).count();",
        "drools.getKieRuntime().halt();",
        "kcontext.getKieRuntime().getKieBase();",
        "drools.getKieRuntime().getChannels().get( \"x\" ).send( $c );",
        "new heshu.check.build.DeskRules( null );",
        "heshu.check.RuleBook.shipped();",
        "heshu.ingest.Ingest.list( java.util.List.of( \"/etc\" ) );",
        "Runnable gc = Runtime.getRuntime()::gc;",
        "\\u0052untime.getRuntime().gc();",
        "new Object() { void out() { System.exit( 1 ); } }.out();",
        "ClassLoader.getSystemClassLoader();",
        "new ClassLoader() {};",
        "Thread.sleep( 100000 );",
        "synchronized ( $c ) { $c.wait(); }",
        "System.load( \"/tmp/x.so\" );",
        "System.setProperty( \"user.home\", \"/\" );",
        "System.setOut( null );",
        "java.lang.management.ManagementFactory.getRuntimeMXBean();",
        "java.nio.channels.FileChannel.open( null );",
        "java.nio.file.FileSystems.getDefault();",
        "new java.io.RandomAccessFile( \"/tmp/x\", \"rw\" ).close();",
        "new java.io.ObjectInputStream( null ).readObject();",
        "new java.util.zip.ZipFile( \"/tmp/x\" ).close();",
        "java.net.InetAddress.getByName( \"localhost\" );",
        "java.net.http.HttpClient.newHttpClient();",
        "new java.util.Timer();",
        "java.util.concurrent.ForkJoinPool.commonPool();",
        "java.util.logging.Logger.getLogger( \"x\" );",
        "java.util.ResourceBundle.getBundle( \"x\" );",
        "java.util.List.of( 1 ).parallelStream().forEach( x -> System.gc() );",
        "new java.util.Random().ints().count();",
        "java.lang.reflect.Array.newInstance( String.class, 1 );",
        "org.kie.api.KieServices.Factory.get();",
        "\"%2000000000d\".formatted( 1 );",
        "String.format( \"%2000000000d\", 1 );",
      })
  void refusesAnAction(String action) {
    assertRefused(rule("", "", action));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Runtime.getRuntime().availableProcessors() > 1",
        "System.getenv( quote ) == null",
        "class.name == \"x\"",
        "getClass().getName() == \"x\"",
        "eval( new java.io.File( quote() ).exists() )",
      })
  void refusesACondition(String condition) {
    RuleSource rule = rule("", condition, "");

    assertThatThrownBy(() -> RuleFolder.compile(List.of(rule), Map.of(), ""))
        .isInstanceOf(RuleFolder.BrokenRules.class)
        .hasMessageContaining("test/break-out.drl:");
  }

  /** Ways besides the calls of an action. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        global java.lang.Runtime runtime;
        rule "break-out" when Claim() then runtime.gc(); end
        """,
        """
        declare Worker extends java.lang.Thread end
        rule "break-out" when Claim() then insert( new Worker() ); end
        """,
        """
        rule "break-out" when $line : String() from System.getenv().values() then end
        """,
        """
        rule "break-out"
        when
            $n : Number() from accumulate( Claim(),
                init( int n = 0; ), action( System.exit( 1 ); ), result( n ) )
        then
        end
        """,
        """
        rule "break-out" when eval( Runtime.getRuntime() != null ) then end
        """,
        """
        query "out" eval( Runtime.getRuntime() != null ) end
        rule "break-out" when Claim() then end
        """,
        """
        function int out() { return Runtime.getRuntime().availableProcessors(); }
        rule "break-out" when Claim( mention.start > out() ) then end
        """,
      })
  void refusesAWayRound(String rules) {
    String text = "package heshu.test;\nimport heshu.claim.Claim;\n" + rules;
    RuleSource rule = new RuleSource("test/break-out.drl", text);

    assertThatThrownBy(() -> RuleFolder.compile(List.of(rule), Map.of(), ""))
        .isInstanceOf(RuleFolder.BrokenRules.class)
        .hasMessageContaining("test/break-out.drl:");
  }

  @Test
  void refusesAFunctionThatIsBorrowed() {
    assertRefused(rule("import function java.lang.Runtime.getRuntime;", "", "getRuntime().gc();"));
  }

  @Test
  void refusesAFunctionOfItsOwn() {
    assertRefused(rule("function void out() { System.exit( 1 ); }", "", "out();"));
  }

  @Test
  void refusesMvel() {
    RuleSource rule =
        new RuleSource(
            "test/break-out.drl",
            """
            package heshu.test;
            import heshu.claim.Claim;
            rule "break-out"
                dialect "mvel"
            when
                $c : Claim()
            then
                System.exit( 1 );
            end
            """);

    assertRefused(rule);
  }

  @Test
  void namesThePlace() {
    assertThatThrownBy(
            () -> RuleFolder.compile(List.of(rule("", "", "System.exit( 1 );")), Map.of(), ""))
        .hasMessageStartingWith("test/break-out.drl:9:12 规则不能使用 java.lang.System.exit")
        .hasMessageEndingWith("    System.exit( 1 );");
  }

  @Test
  void allowsWhatRulesAreFor() throws RuleFolder.BrokenRules {
    RuleSource rule =
        new RuleSource(
            "test/plain.drl",
            """
            package heshu.test;
            import heshu.claim.Claim;
            import heshu.claim.FigureKind;
            import heshu.check.Severity;
            import heshu.claim.relation.ShareOfWhole;
            import java.util.List;
            import java.util.Map;
            global heshu.check.Findings findings;
            declare Doubt
                claim : Claim
            end
            rule "plain"
            when
                $r : ShareOfWhole( $share : share, stated )
                $c : Claim( this != $share, kind in ( FigureKind.SHARE, FigureKind.RATIO ), quote matches ".*%", quote contains "8" )
                not Claim( kind == $c.kind, mention.start > 100 || quote == "1" )
                accumulate( Claim( kind == FigureKind.LEVEL, $m : mention ); $n : count( $m ); $n > 2 )
                $all : List( size > 1 ) from collect( Claim( kind == FigureKind.LEVEL ) )
            then
                insert( new Doubt( $c ) );
                findings.report( "plain", $r, List.of( $c.quote() + $n ), Severity.NOTE, Map.of( "n", "" + $n ) );
            end
            """);

    assertThat(RuleFolder.compile(List.of(rule), Map.of(), "").index().rules())
        .extracting(RuleInfo::id)
        .containsExactly("plain");
  }
}
