package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A Chromium without a window, with an empty profile, that all tests share. A test in it fails when its page
/// complained: an error or a breach of the content security policy.
final class Browser implements BeforeAllCallback, AfterEachCallback {

    static final int WIDE = 1_280;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int HEIGHT = 800;

    /// The first element of a selector that is to be seen and holds these words.
    private static final String FIND =
            """
                    const [selector, words] = arguments;
                    return [...document.querySelectorAll(selector)].find((one) =>
                      one.checkVisibility({ visibilityProperty: true }) && one.textContent.includes(words)) ?? null""";

    private final List<String> forgiven = new ArrayList<>();

    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        assumeTrue(Chromium.isInstalled(),
                "Skipped: there is no Chromium with its chromedriver on the path");
        chromium = context.getRoot().getStore(Namespace.create(Browser.class))
                .computeIfAbsent(Chromium.class, _ -> Chromium.start(PATIENCE), Chromium.class);
        resize(WIDE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var complaints = complaints();
        forgiven.clear();
        run("if (location.protocol.startsWith('http')) localStorage.clear()");
        driver().get("about:blank");
        resize(WIDE);
        prefer(Map.of());
        assertThat(complaints).as("What the page complained about").isEmpty();
    }

    /// From now to the end of the test, complaints with these words are what the test itself brings about.
    void forgive(String words) {
        forgiven.add(words);
    }

    private List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue()
                        || entry.getMessage().contains("Content Security Policy"))
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(complaint -> forgiven.stream().noneMatch(complaint::contains)).toList();
    }

    private ChromeDriver driver() {
        return requireNonNull(chromium).driver();
    }

    /// Where files go that a page saves.
    Path downloads() {
        return requireNonNull(chromium).downloads();
    }

    void open(int port, String path) {
        driver().get("http://127.0.0.1:%d%s".formatted(port, path));
    }

    void reload() {
        driver().navigate().refresh();
    }

    void goBack() {
        driver().navigate().back();
    }

    /// What the address bar says.
    String address() {
        return requireNonNull(driver().getCurrentUrl());
    }

    /// Does something at an address in a browser that remembers nothing of this one.
    void inAnotherSession(String address, Runnable deeds) throws IOException {
        var here = chromium;
        try (var other = Chromium.start(PATIENCE)) {
            chromium = other;
            resize(WIDE);
            driver().get(address);
            deeds.run();
        } finally {
            chromium = here;
        }
    }

    /// So many CSS pixels wide from now on.
    void resize(int width) {
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /// Preferences of the system, such as `prefers-color-scheme`, by name.
    void prefer(Map<String, String> preferences) {
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", preferences.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "value", one.getValue())).toList()));
    }

    /// A command of the protocol by which Chromium is inspected.
    Map<String, Object> command(String name, Map<String, Object> values) {
        return driver().executeCdpCommand(name, values);
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

    /// The first element of a selector, once it is there to be seen.
    WebElement find(String selector) {
        return find(selector, "");
    }

    /// The first element of a selector with these words, once it is there to be seen.
    WebElement find(String selector, String words) {
        await("%s %s is to be seen".formatted(selector, words), () -> run(FIND, selector, words) != null);
        return (WebElement) requireNonNull(run(FIND, selector, words));
    }

    List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /// Presses keys where the keyboard is.
    void press(CharSequence... keys) {
        actions().sendKeys(keys).perform();
    }

    /// Presses a key while another one is held.
    void chord(Keys held, CharSequence key) {
        actions().keyDown(held).sendKeys(key).keyUp(held).perform();
    }

    /// What a hand does that is more than a click.
    Actions actions() {
        return new Actions(driver());
    }

    /// Waits until an element says something.
    void awaitWords(String selector, String words) {
        await("%s says %s".formatted(selector, words), () -> find(selector).getText().contains(words));
    }

    /// Waits until something is so.
    void await(String what, Condition condition) {
        new WebDriverWait(driver(), PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .ignoring(ElementNotInteractableException.class)
                .withMessage(what).until(_ -> condition.holds());
    }

    /// Something that becomes so after a while.
    @FunctionalInterface
    interface Condition {

        boolean holds();
    }
}
