package heshu.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window; tests that need it are skipped where it is missing. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser start() {
    for (Path program : List.of(CHROMIUM, DRIVER)) {
      boolean there = Files.isExecutable(program);
      if (!there) {
        System.out.println("Tests in a browser are skipped: there is no " + program);
      }
      assumeTrue(there, "no " + program + "; apt-get install chromium chromium-driver");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=1280,1000");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Browser(driver);
  }

  /** Opens a page anew, at an anchor or with a filter: {@code #?rule=x}. */
  void open(Path page, String hash) {
    driver.get("about:blank");
    driver.get(page.toUri() + hash);
  }

  void emulate(String feature, String value) {
    Map<String, Object> preference = Map.of("name", feature, "value", value);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(preference)));
  }

  void scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void press(CharSequence... keys) {
    driver.findElement(By.tagName("body")).sendKeys(keys);
  }

  void type(String css, String text) {
    one(css).sendKeys(text);
  }

  void click(String css) {
    driver.executeScript("arguments[0].click()", one(css));
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** The given attribute of all that is shown. */
  List<String> shown(String css, String attribute) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> String.valueOf(element.getDomAttribute(attribute)))
        .toList();
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  Object run(String script) {
    return driver.executeScript(script);
  }

  /** What the page wrote to the console, warnings of the policy among it. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** The violations of WCAG 2.2 AA that axe finds, a line each. */
  @SuppressWarnings("unchecked")
  List<String> accessibility() throws IOException {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                + ".then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html"
                + " + ' ' + n.failureSummary))))"
                + ".catch(e => done(['axe failed: ' + e]));");
    return (List<String>) found;
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The page as it is printed, PDF in base 64. */
  String pdf() {
    return String.valueOf(
        driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)).get("data"));
  }

  static CharSequence escape() {
    return Keys.ESCAPE;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
