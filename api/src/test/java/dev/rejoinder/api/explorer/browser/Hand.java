package dev.rejoinder.api.explorer.browser;

import org.openqa.selenium.Keys;

/// How somebody works the page: by mouse, or by the keyboard alone. What is meant is named by a selector and by words
/// that it holds.
interface Hand {

    Browser browser();

    /// Presses a button, a link or the summary of a section.
    void press(String selector, String words);

    /// Brings the keyboard to a control.
    void reach(String selector, String words);

    /// Chooses from a menu.
    void choose(String selector, String label);

    /// Ticks one of several options.
    void tick(String options, String label);

    /// Selects a row of the outline.
    void select(String row);

    /// Ticks an option of the form that is open.
    default void tick(String label) {
        tick(".act-form label.option", label);
    }

    default void press(String selector) {
        press(selector, "");
    }

    /// Writes something instead of what a field holds.
    default void write(String selector, String text) {
        reach(selector, "");
        browser().chord(Keys.CONTROL, "a");
        browser().press(text.isEmpty() ? Keys.DELETE : text);
    }
}
