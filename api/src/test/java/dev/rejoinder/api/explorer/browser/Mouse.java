package dev.rejoinder.api.explorer.browser;

import org.openqa.selenium.support.ui.Select;

/// Clicks in the middle of what it means.
record Mouse(Browser browser) implements Hand {

    @Override
    public void press(String selector, String words) {
        browser.await("%s %s is clicked".formatted(selector, words), () -> {
            browser.find(selector, words).click();
            return true;
        });
    }

    @Override
    public void reach(String selector, String words) {
        press(selector, words);
    }

    @Override
    public void choose(String selector, String label) {
        new Select(browser.find(selector)).selectByVisibleText(label);
    }

    @Override
    public void tick(String options, String label) {
        press(options, label);
    }

    @Override
    public void select(String row) {
        press("#tree .text", row);
    }

    @Override
    public String toString() {
        return "by mouse";
    }
}
