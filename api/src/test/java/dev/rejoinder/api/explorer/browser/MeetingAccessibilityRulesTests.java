package dev.rejoinder.api.explorer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

/// The rules of axe-core, the size of targets among them, in both colour schemes, on a wide and on a narrow page.
@RunningServer
class MeetingAccessibilityRulesTests {

    private static final String VIOLATIONS =
            """
                    const told = arguments[arguments.length - 1];
                    const rules = { 'target-size': { enabled: true } };
                    // To preload is to bring style sheets in by inline style, against the policy of the page.
                    const options = { rules, preload: false, resultTypes: ['violations'] };
                    axe.run(document, options).then(({ violations }) => told(violations.flatMap(({ id, nodes }) =>
                        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))),
                      (problem) => told([String(problem)]));""";

    /// What one can press and what is too small for a finger; links within a sentence are as high as its line.
    private static final String TOO_SMALL = """
            const pressed = 'a[href], button, select, summary, textarea, [role=treeitem] > .row,' +
              'input:not([type=radio], [type=checkbox]), label:has(input[type=radio], input[type=checkbox])';
            return [...document.querySelectorAll(pressed)]
              .filter((one) => one.checkVisibility() && !one.matches('.skip'))
              .filter((one) => !(one.matches('a, button.link') && getComputedStyle(one).display === 'inline'))
              .map((one) => ({ one, box: one.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}x${box.height}`)""";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static String axe;

    @LocalServerPort
    private int port;

    @Autowired
    private Forum forum;

    private Dispute dispute;

    @BeforeAll
    static void read() throws IOException {
        axe = new ClassPathResource("axe.min.js").getContentAsString(UTF_8);
    }

    @BeforeEach
    void hold() {
        dispute = Dispute.hold(forum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline", "columns", "map", "overview"})
    void holdsInAView(String view) {
        new DebatePage(BROWSER, port, dispute.debate())
                .open("?view=%s&node=%s".formatted(view, dispute.claim()));
        BROWSER.find("#" + view + " > *");
        BROWSER.find("#details [data-act]");

        assertMeetsTheRules();
    }

    @Test
    void holdsInAForm() {
        new DebatePage(BROWSER, port, dispute.debate()).open("?node=" + dispute.claim());
        BROWSER.find("[data-act=support]").click();
        BROWSER.find(".act-form textarea");

        assertMeetsTheRules();
    }

    @Test
    void holdsOnTheFirstPage() {
        BROWSER.open(port, "/");
        BROWSER.find(".card h2 a");
        BROWSER.find("details.entry summary").click();

        assertMeetsTheRules();
    }

    private static void assertMeetsTheRules() {
        BROWSER.run(axe);
        for (var width : List.of(1_280, 320)) {
            for (var scheme : List.of("light", "dark")) {
                BROWSER.resize(width);
                BROWSER.prefer(scheme);
                BROWSER.await("Nothing moves any more",
                        () -> BROWSER.says("return document.getAnimations().length === 0"));
                var at = "%s at %d pixels".formatted(scheme, width);
                assertThat((List<?>) BROWSER.runUntilCalled(VIOLATIONS)).as(at).isEmpty();
                assertThat(BROWSER.texts(TOO_SMALL)).as(at).isEmpty();
            }
        }
    }
}
