package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/// The views that are drawn: the map and the overview.
class WalkingOnTheMapTests extends Walk {

    /// What a canvas shows, as a number.
    private static final String PICTURE =
            """
                    const canvas = document.querySelector(arguments[0]);
                    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                    const points = new Uint32Array(data.buffer);
                    const sum = points.reduce((before, one) => (before * 31 + one) | 0, 7);
                    return new Set(points).size < 5 ? '' : String(sum)""";

    private static final String MAP = "#map canvas[tabindex='0']";

    private static final String OVERVIEW = "#overview canvas";

    /// The rows of the overview begin under its tools.
    private static final int FIRST_ROW = 70;

    private static final int ROW = 96;

    private Dispute dispute;

    private DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = page(dispute.debate());
    }

    private void open(String view, String canvas) {
        page.open("?view=%s&node=%s".formatted(view, dispute.attack()));
        BROWSER.find(canvas);
        BROWSER.await("Something is drawn", () -> !picture(canvas).isEmpty());
    }

    private static String picture(String canvas) {
        return String.valueOf(BROWSER.run(PICTURE, canvas));
    }

    private static void awaitChange(String what, String canvas, Runnable deed) {
        var before = picture(canvas);
        deed.run();
        BROWSER.await(what, () -> !picture(canvas).equals(before));
    }

    private static void click(String canvas, int right, int down) {
        BROWSER.actions().moveToElement(BROWSER.find(canvas), right, down).click().perform();
    }

    @Test
    void selectsAndDragsByMouse() {
        open("map", MAP);
        awaitChange("The map is dragged", MAP, () -> BROWSER.actions().moveToElement(BROWSER.find(MAP))
                .clickAndHold().moveByOffset(40, 30).moveByOffset(40, 30).release().perform());
        new Mouse(BROWSER).press("#details .step button", "this speaks against");
        BROWSER.await("The step is selected", () -> !BROWSER.address().contains(dispute.attack()));

        var height = BROWSER.find(MAP).getSize().getHeight();
        // What is selected is shown in the upper part, as most of what there is about it lies below.
        click(MAP, 80, 60 - height / 5);
        page.awaitAddress("node=" + dispute.attack());
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "overview"})
    void goesFromStatementToStatementByArrows(String view) {
        var canvas = "map".equals(view) ? MAP : OVERVIEW;
        page.open("?node=" + dispute.attack());
        page.tabToOutline();
        BROWSER.press("map".equals(view) ? "3" : "4");
        page.awaitAddress("view=" + view);
        BROWSER.await("Something is drawn",
                () -> !BROWSER.all(canvas).isEmpty() && !picture(canvas).isEmpty());
        new Keyboard(BROWSER).reach(canvas, "");
        BROWSER.press(Keys.ARROW_UP);
        page.awaitAddress("node=" + dispute.claim());
        BROWSER.awaitWords("#announcements", Dispute.CLAIM);
        BROWSER.press(Keys.ARROW_DOWN);
        BROWSER.await("The step is selected", () -> !BROWSER.address().contains(dispute.claim()));
        BROWSER.press(Keys.ARROW_RIGHT);
        page.awaitAddress("node=" + dispute.attack());

        awaitChange("What is near is drawn otherwise", canvas, () -> BROWSER.press(Keys.ARROW_UP));
    }

    @ByEitherHand
    void comesNearerAndSeesTheWhole(Hand hand) {
        open("map", MAP);
        for (var tool : new String[]{"+", "−", "Whole map", "To the selection", "Focus"}) {
            awaitChange(tool, MAP, () -> hand.press("#map .tools button", tool));
        }
    }

    @Test
    void movesByKeys() {
        open("map", MAP);
        new Keyboard(BROWSER).reach(MAP, "");
        for (var key : new String[]{"+", "-", "0", "."}) {
            awaitChange(key, MAP, () -> BROWSER.press(key));
        }
        awaitChange("The map moves", MAP, () -> BROWSER.chord(Keys.SHIFT, Keys.ARROW_LEFT));
        page.awaitAddress("node=" + dispute.attack());
    }

    @Test
    void showsTheMomentOnTheMap() {
        open("map", MAP);
        new Keyboard(BROWSER).reach(MAP, "");
        awaitChange("What was said last is gone", MAP, () -> BROWSER.press("[", "[", "["));
        BROWSER.awaitWords("#moment", "7 of 10");
    }

    @Test
    void selectsInTheOverviewByMouse() {
        open("overview", OVERVIEW);
        var height = BROWSER.find(OVERVIEW).getSize().getHeight();
        click(OVERVIEW, 0, FIRST_ROW - height / 2);
        page.awaitAddress("node=" + dispute.claim());

        var width = BROWSER.find(OVERVIEW).getSize().getWidth();
        click(OVERVIEW, width / 2 - width / 8, FIRST_ROW + ROW - height / 2);
        BROWSER.await("Something below is selected", () -> !BROWSER.address().contains(dispute.claim()));
    }

    @ByEitherHand
    void showsAPartOfTheOverview(Hand hand) {
        open("overview", OVERVIEW);
        awaitChange("One part is shown", OVERVIEW,
                () -> hand.press("#overview .tools button", "Only the selection"));
        awaitChange("All of it is shown", OVERVIEW,
                () -> hand.press("#overview .tools button", "Whole debate"));
    }

    @Test
    void tellsWhatThePointerIsAt() {
        open("overview", OVERVIEW);
        var height = BROWSER.find(OVERVIEW).getSize().getHeight();
        BROWSER.actions().moveToElement(BROWSER.find(OVERVIEW), 0, FIRST_ROW - height / 2).perform();
        BROWSER.awaitWords("#overview .tip", Dispute.CLAIM);
        BROWSER.press(Keys.ESCAPE);

        assertThat(BROWSER.all("#overview .tip:not([hidden])")).isEmpty();
    }
}
