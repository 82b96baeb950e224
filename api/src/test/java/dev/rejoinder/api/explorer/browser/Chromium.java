package dev.rejoinder.api.explorer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/// A browser that runs, its profile and the files that it saved, which go with it.
record Chromium(ChromeDriver driver, Path folder) implements AutoCloseable {

    /// It warns of every browser that is newer than itself.
    private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

    private static final String[] BROWSERS = {"chromium", "chromium-browser", "google-chrome"};

    static boolean isInstalled() {
        return Executables.find(BROWSERS).isPresent() && Executables.find("chromedriver").isPresent();
    }

    static Chromium start(Duration patience) {
        TALK.setLevel(Level.SEVERE);
        var folder = newFolder();
        var steering = Executables.find("chromedriver").orElseThrow();
        var service = new ChromeDriverService.Builder().usingDriverExecutable(steering.toFile())
                .usingAnyFreePort().build();
        var driver = new ChromeDriver(service, options(folder));
        driver.manage().timeouts().pageLoadTimeout(patience).scriptTimeout(patience);
        driver.executeCdpCommand("Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.resolve("saved").toString()));
        return new Chromium(driver, folder);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "browser-").toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ChromeOptions options(Path folder) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions().setBinary(Executables.find(BROWSERS).orElseThrow().toFile())
                .addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                        "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync", "--lang=en",
                        "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    Path downloads() {
        return folder.resolve("saved");
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        FileSystemUtils.deleteRecursively(folder);
    }
}
