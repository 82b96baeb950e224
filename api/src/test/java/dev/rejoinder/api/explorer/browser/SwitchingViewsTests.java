package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

@RunningServer
class SwitchingViewsTests {

    private static final String IS_DRAWN = """
            const canvas = document.querySelector(arguments[0]);
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            return new Set(new Uint32Array(data.buffer)).size > 4""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Forum forum;

    private Dispute dispute;

    private DebatePage page;

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
        page = new DebatePage(BROWSER, port, dispute.debate()).open("?node=" + dispute.attack());
    }

    private void assertAttackIsSelected() {
        assertThat(BROWSER.find("#details .wording").getText()).isEqualTo(Dispute.ATTACK);
        assertThat(BROWSER.address()).contains("node=" + dispute.attack());
    }

    @Test
    void takesTheSelectionAlongByMouse() {
        BROWSER.find("#tabs [data-view=columns]").click();
        page.awaitAddress("view=columns");
        assertThat(BROWSER.find("#columns .middle h2").getText()).endsWith(Dispute.ATTACK);
        assertAttackIsSelected();

        BROWSER.find("#tabs [data-view=outline]").click();
        BROWSER.find("#outline .row");
        assertThat(page.selected()).isEqualTo(Dispute.ATTACK);
        assertAttackIsSelected();
    }

    @Test
    void goesBackAndForthWithTheBrowser() {
        BROWSER.find("#tabs [data-view=columns]").click();
        BROWSER.find("#columns .path a").click();
        page.awaitAddress("node=" + dispute.claim());

        BROWSER.run("history.back()");
        page.awaitAddress("node=" + dispute.attack());
        BROWSER.run("history.back()");
        BROWSER.find("#outline .row");

        assertAttackIsSelected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "overview"})
    void drawsAndWalksByKeys(String view) {
        page.tabToOutline();
        BROWSER.press("map".equals(view) ? "3" : "4");
        page.awaitAddress("view=" + view);
        BROWSER.find("#" + view + " canvas");
        BROWSER.await("Something is drawn",
                () -> BROWSER.says(IS_DRAWN, "#" + view + " canvas"));
        assertAttackIsSelected();

        BROWSER.find("#" + view + " canvas[tabindex='0']").sendKeys(Keys.ARROW_LEFT, Keys.ARROW_UP);
        BROWSER.await("Another statement is selected",
                () -> !BROWSER.address().contains("node=" + dispute.attack()));
    }

    @Test
    void findsAStatement() {
        page.tabToOutline();
        BROWSER.press("/");
        BROWSER.press("Rules alone");
        BROWSER.await("It is found", () -> BROWSER.find("#search").getText().contains(Dispute.UNDERCUT));
        BROWSER.press(Keys.ARROW_DOWN, Keys.ENTER);

        BROWSER.await("It is selected", () -> page.selected().equals(Dispute.UNDERCUT));
    }

    @Test
    void findsADebateFromTheFirstPage() {
        var title = "Is " + UUID.randomUUID() + " a number?";
        forum.settled(forum.open(title), 1);
        BROWSER.open(port, "/");
        BROWSER.find("#debates .card");
        BROWSER.find("#home input[type=search]").sendKeys(title.substring(3, 20));
        BROWSER.await("It alone is listed", () -> BROWSER.all("#debates .card h2").size() == 1
                && BROWSER.find("#debates .card h2").getText().equals(title));

        BROWSER.find("#debates .card a").click();
        BROWSER.await("It is open", () -> BROWSER.find("#title").getText().equals(title));
    }

    @Test
    void opensADebate() {
        BROWSER.open(port, "/");
        BROWSER.find("details.entry summary").click();
        BROWSER.find("details.entry input[name=title]").sendKeys("Do fish sleep?");
        BROWSER.find("details.entry button.main").click();

        BROWSER.await("It is open", () -> BROWSER.address().contains("/debates/"));
        assertThat(BROWSER.find("#title").getText()).isEqualTo("Do fish sleep?");
        assertThat(BROWSER.find("#outline .empty").getText()).contains("Add the first claim");
    }
}
