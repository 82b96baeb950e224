package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/// A Chromium without a window for the tests of a class, with an empty profile. A test in it fails when its page
/// complained: an error or a breach of the content security policy.
final class Browser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// It warns of every browser that is newer than itself.
    private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

    private static final int HEIGHT = 800;

    private @Nullable ChromeDriver driver;

    private @Nullable Path profile;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        var browser = Executables.find("chromium", "chromium-browser", "google-chrome");
        var steering = Executables.find("chromedriver");
        assumeTrue(browser.isPresent() && steering.isPresent(),
                "Skipped: there is no Chromium with its chromedriver on the path");
        TALK.setLevel(Level.SEVERE);
        profile = Files.createTempDirectory(Path.of("target"), "browser-").toAbsolutePath();
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(steering.orElseThrow().toFile()).usingAnyFreePort().build();
        driver = new ChromeDriver(service, options(browser.orElseThrow(), profile));
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        resize(1_280);
    }

    private static ChromeOptions options(Path browser, Path profile) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options =
                new ChromeOptions().setBinary(browser.toFile()).addArguments("--headless", "--no-sandbox",
                        "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--lang=en", "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(complaints()).as("What the page complained about").isEmpty();
        resize(1_280);
        prefer("light");
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (driver != null) {
            driver.quit();
        }
        FileSystemUtils.deleteRecursively(profile);
    }

    /// What the pages complained about since this was last asked.
    List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(entry -> entry.getLevel() + " " + entry.getMessage()).toList();
    }

    private ChromeDriver driver() {
        return requireNonNull(driver);
    }

    void open(int port, String path) {
        driver().get("http://127.0.0.1:%d%s".formatted(port, path));
    }

    void reload() {
        driver().navigate().refresh();
    }

    /// What the address bar says.
    String address() {
        return requireNonNull(driver().getCurrentUrl());
    }

    /// So many CSS pixels wide from now on.
    void resize(int width) {
        driver().executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Light or dark, as if the system said so.
    void prefer(String scheme) {
        driver().executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /// What a script returns.
    @Nullable
    Object run(String script, @Nullable Object... values) {
        return driver().executeScript(script, values);
    }

    /// Whether a script returns true.
    boolean says(String script, @Nullable Object... values) {
        return Boolean.TRUE.equals(run(script, values));
    }

    /// What a script hands to the function that is its last argument.
    @Nullable
    Object runUntilCalled(String script, @Nullable Object... values) {
        return driver().executeAsyncScript(script, values);
    }

    /// The texts that a script returns.
    List<String> texts(String script, @Nullable Object... values) {
        return ((List<?>) requireNonNull(run(script, values))).stream().map(String::valueOf).toList();
    }

    /// The one element of a selector, once it is there to be seen.
    WebElement find(String selector) {
        await(selector + " is to be seen", () -> all(selector).stream().anyMatch(WebElement::isDisplayed));
        return all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElseThrow();
    }

    List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /// Presses keys where the keyboard is.
    void press(CharSequence... keys) {
        driver().switchTo().activeElement().sendKeys(keys);
    }

    /// Waits until something is so.
    void await(String what, Condition condition) {
        new WebDriverWait(driver(), PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(what).until(_ -> condition.holds());
    }

    /// Something that becomes so after a while.
    @FunctionalInterface
    interface Condition {

        boolean holds();
    }
}
