package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

@RunningServer
class ArguingOnThePageTests {

    private static final String WORDS = ".act-form textarea[name=text]";

    private static final String SAID = "A choir sings what nobody wrote.";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Forum forum;

    private DebatePage page;

    @BeforeEach
    void hold() {
        page = new DebatePage(BROWSER, port, Dispute.hold(forum).debate()).open("");
    }

    private void say(String act, String text) {
        BROWSER.find("[data-act=" + act + "]").click();
        BROWSER.find(WORDS).sendKeys(text);
        BROWSER.find(".act-form button.main").click();
    }

    @Test
    void addsAClaim() {
        say("claim", SAID);
        page.awaitRow("1 | " + SAID + " | stands");

        assertThat(BROWSER.find(".act-status").getText()).contains("Done: New claim.");
        assertThat(BROWSER.all(".act-form")).isEmpty();
    }

    @Test
    void objectsToWhatIsSelected() {
        page.row(Dispute.ATTACK).click();
        page.awaitAddress("node=");
        say("counterclaim", SAID);
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | refuted");
        BROWSER.find(".act-status button").click();

        page.awaitRow("3 | attacks | " + SAID + " | stands");
        assertThat(page.selected()).isEqualTo(SAID);
    }

    @Test
    void arguesByKeysAlone() {
        page.tabToOutline();
        BROWSER.press(Keys.ENTER);
        BROWSER.await("The keyboard is at the acts",
                () -> BROWSER.says("return 'act' in document.activeElement.dataset"));
        BROWSER.press(Keys.ENTER);
        BROWSER.await("The keyboard is in the form",
                () -> BROWSER.says("return document.activeElement.matches(arguments[0])", WORDS));
        BROWSER.press(SAID);
        BROWSER.press(Keys.chord(Keys.CONTROL, Keys.ENTER));

        page.awaitRow("2 | supports | " + SAID + " | stands");
    }

    @Test
    void saysAtTheFieldWhatIsRefused() {
        say("claim", "");
        BROWSER.await("The refusal is told",
                () -> !BROWSER.find(".act-form .field-fault").getText().isEmpty());

        assertThat(BROWSER.find(WORDS).getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.rows()).hasSize(7);
    }

    @Test
    void keepsWhatIsRefusedAsADraft() {
        BROWSER.find("[data-act=claim]").click();
        BROWSER.find(WORDS).sendKeys(SAID);
        BROWSER.run("""
                const box = document.querySelector(arguments[0]);
                box.value += '!'.repeat(10000);
                box.dispatchEvent(new Event('input', { bubbles: true }));""", WORDS);
        BROWSER.find(".act-form button.main").click();
        BROWSER.await("The refusal is told",
                () -> !BROWSER.find(".act-form .field-fault").getText().isEmpty());
        page.reload();
        BROWSER.find("[data-act=claim]").click();

        assertThat(BROWSER.find(WORDS).getDomProperty("value")).startsWith(SAID).endsWith("!!!");
    }

    @Test
    void takesBackAndPutsBack() {
        page.row(Dispute.ATTACK).click();
        BROWSER.find(".more-acts summary").click();
        BROWSER.find("[data-act=withdraw]").click();
        BROWSER.find(".act-form button.main").click();
        BROWSER.await("It is gone",
                () -> page.rows().stream().noneMatch(row -> row.contains(Dispute.ATTACK)));

        BROWSER.find(".act-status button").click();
        page.awaitRow("2 | attacks | " + Dispute.ATTACK + " | stands");
    }
}
