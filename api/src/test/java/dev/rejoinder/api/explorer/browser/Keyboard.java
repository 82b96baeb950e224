package dev.rejoinder.api.explorer.browser;

import static java.util.Objects.requireNonNull;

import org.openqa.selenium.Keys;

/// Goes by Tab from control to control, and by arrows within one.
record Keyboard(Browser browser) implements Hand {

    /// More stops than any page has.
    private static final int STOPS = 150;

    /// Whether the keyboard is there already, or where it is to go. Of the radio buttons of a group Tab finds one.
    private static final String WAY =
            """
                    const [selector, words] = arguments;
                    const found = [...document.querySelectorAll(selector)].find((one) =>
                      one.checkVisibility({ visibilityProperty: true }) && one.textContent.includes(words));
                    const target = found?.control ?? found;
                    const here = document.activeElement;
                    const isBeside = target?.type === 'radio' && here.type === 'radio' && here.name === target.name;
                    const isBefore = target?.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING;
                    const isForth = here === document.body || isBefore;
                    return target === here || isBeside ? 'there' : isForth ? 'forth' : 'back'""";

    /// Whether the option with these words is ticked, or how far it is from where the keyboard is.
    private static final String TO_OPTION =
            """
                    const [options, words] = arguments;
                    const { control } = [...document.querySelectorAll(options)]
                      .find((one) => one.textContent.includes(words));
                    const isOther = control.type === 'radio' && control !== document.activeElement;
                    return control.checked ? 'ticked' : isOther ? 'other' : 'here'""";

    private static final String TO_CHOICE = """
            const menu = document.activeElement;
            const wanted = [...menu.options].findIndex(({ text }) => text === arguments[0]);
            return wanted - menu.selectedIndex""";

    private static final String ROW = """
            return document.activeElement.closest('#tree > *')?.querySelector('.text')?.textContent ?? ''""";

    @Override
    public void reach(String selector, String words) {
        browser.find(selector, words);
        for (var stop = 0; stop < STOPS; stop++) {
            var way = requireNonNull(browser.run(WAY, selector, words));
            if ("there".equals(way)) {
                return;
            }
            tab("forth".equals(way));
        }
        throw new AssertionError("The keyboard does not reach %s %s".formatted(selector, words));
    }

    private void tab(boolean forth) {
        if (forth) {
            browser.press(Keys.TAB);
        } else {
            browser.chord(Keys.SHIFT, Keys.TAB);
        }
    }

    @Override
    public void press(String selector, String words) {
        reach(selector, words);
        browser.press(Keys.ENTER);
    }

    @Override
    public void choose(String selector, String label) {
        reach(selector, "");
        for (var stop = 0; stop < STOPS; stop++) {
            var way = wayTo(label);
            if (way == 0) {
                return;
            }
            browser.press(way > 0 ? Keys.ARROW_DOWN : Keys.ARROW_UP);
        }
        throw new AssertionError("The keyboard does not choose " + label);
    }

    /// A form may draw its menu anew after each choice.
    private long wayTo(String label) {
        browser.await("The keyboard is in a menu",
                () -> browser.says("return document.activeElement.matches('select')"));
        return (Long) requireNonNull(browser.run(TO_CHOICE, label));
    }

    @Override
    public void tick(String options, String label) {
        reach(options, label);
        for (var stop = 0; stop < STOPS; stop++) {
            var way = wayToOption(options, label);
            if ("ticked".equals(way)) {
                return;
            }
            browser.press("here".equals(way) ? " " : Keys.ARROW_DOWN);
        }
        throw new AssertionError("The keyboard does not tick " + label);
    }

    private Object wayToOption(String options, String label) {
        browser.await("The keyboard is at an option",
                () -> browser.says("return document.activeElement.closest('label.option') !== null"));
        return requireNonNull(browser.run(TO_OPTION, options, label));
    }

    @Override
    public void select(String row) {
        browser.find("#tree .text", row);
        reach("#tree [tabindex='0']", "");
        browser.press(Keys.HOME);
        for (var stop = 0; stop < STOPS && !focused().contains(row); stop++) {
            browser.press(Keys.ARROW_DOWN);
        }
        browser.await(row + " is selected", () -> browser.says(
                "return document.activeElement.closest('[role=treeitem]').ariaSelected === 'true'"));
    }

    private String focused() {
        return String.valueOf(browser.run(ROW));
    }

    @Override
    public String toString() {
        return "by keyboard";
    }
}
