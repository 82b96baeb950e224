package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// The page of one debate, as one reads it.
record DebatePage(Browser browser, int port, String debate) {

    private static final int STOPS = 40;

    /// The rows of the outline: level, mark, text and verdict.
    private static final String ROWS = """
            return [...document.querySelectorAll('#tree > [role=treeitem]')].map((row) => {
              const inside = (selector) => row.querySelector(selector)?.textContent ?? '';
              return [row.getAttribute('aria-level'), inside('.mark .unseen'),
                inside('.text') || inside('.together'), inside('.verdict .word')].filter(Boolean).join(' | ');
            })""";

    /// The statements of the outline where each is shown in full: text and verdict.
    private static final String STATEMENTS =
            """
                    const rows = document.querySelectorAll('#tree > [role=treeitem]:not(.group, .reference)');
                    const words = (row, name) => row.querySelector(name).textContent;
                    return [...rows].map((row) => `${words(row, '.text')} | ${words(row, '.verdict .word')}`)""";

    private static final String FOCUSED = """
            const row = document.activeElement.closest('#tree > [role=treeitem]');
            return row ? (row.querySelector('.text, .together')?.textContent ?? '') : ''""";

    /// Opens it with this query, and waits until its modules have taken over.
    DebatePage open(String query) {
        browser.open(port, "/debates/" + debate + query);
        return alive();
    }

    DebatePage reload() {
        browser.reload();
        return alive();
    }

    /// Waits until the modules of the page have taken over.
    DebatePage alive() {
        browser.find("#moment b");
        browser.find("#menus button");
        return this;
    }

    List<String> rows() {
        return browser.texts(ROWS);
    }

    List<String> statements() {
        return browser.texts(STATEMENTS);
    }

    /// Opens all rows of the outline.
    void openAll() {
        browser.find("#outline .tools button").click();
    }

    void awaitRow(String row) {
        browser.await("There is a row " + row, () -> rows().contains(row));
    }

    /// The words of the row that has the keyboard; empty where none has.
    String focused() {
        return String.valueOf(browser.run(FOCUSED));
    }

    /// The words of the row that is selected.
    String selected() {
        return String.valueOf(browser.run(
                "return document.querySelector('#tree > [aria-selected=true] .text')?.textContent ?? ''"));
    }

    /// Waits until something is said somewhere in the outline.
    void awaitSaid(String text) {
        browser.await(text + " is said", () -> rows().stream().anyMatch(row -> row.contains(text)));
    }

    void awaitSelected(String text) {
        browser.await(text + " is selected", () -> selected().equals(text));
    }

    /// Goes to the outline as one does without a mouse.
    void tabToOutline() {
        for (var stop = 0; stop < STOPS && focused().isEmpty(); stop++) {
            browser.press(Keys.TAB);
        }
    }

    void awaitAddress(String part) {
        browser.await("The address says " + part, () -> browser.address().contains(part));
    }

    /// The row with these words.
    WebElement row(String text) {
        browser.await("There is a row of " + text, () -> rowOf(text) != null);
        return (WebElement) requireNonNull(rowOf(text));
    }

    private @Nullable Object rowOf(String text) {
        return browser.run("""
                return [...document.querySelectorAll('#tree > [role=treeitem] .text')]
                  .find((row) => row.textContent === arguments[0]) ?? null""", text);
    }
}
