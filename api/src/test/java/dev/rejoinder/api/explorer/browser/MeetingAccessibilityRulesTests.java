package dev.rejoinder.api.explorer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/// The rules of axe-core and the size of targets, for each part of the page in each of its looks.
class MeetingAccessibilityRulesTests extends Walk {

    private static final List<Integer> WIDTHS = List.of(Browser.WIDE, 320);

    private static final List<Map<String, String>> LOOKS = List.of(Map.of("prefers-color-scheme", "light"),
            Map.of("prefers-color-scheme", "dark"), Map.of("forced-colors", "active"));

    private static final String VIOLATIONS =
            """
                    const told = arguments[arguments.length - 1];
                    const rules = { 'target-size': { enabled: true } };
                    // To preload is to bring style sheets in by inline style, against the policy of the page.
                    const options = { rules, preload: false, resultTypes: ['violations'] };
                    axe.run(document, options).then(({ violations }) => told(violations.flatMap(({ id, nodes }) =>
                        nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))),
                      (problem) => told([String(problem)]));""";

    /// What one can press and what is too small for a finger; links within a sentence are as high as its line, and a
    /// box that is ticked is as large as its label.
    private static final String TOO_SMALL =
            """
                    const pressed = 'a[href], button, select, summary, textarea, [role=button],' +
                      '[role=treeitem] > .row, [role=tab], [role=option], [tabindex="0"],' +
                      'input:not([type=radio], [type=checkbox]), label:has(input[type=radio], input[type=checkbox])';
                    return [...document.querySelectorAll(pressed)]
                      .filter((one) => one.checkVisibility() && !one.matches('.skip'))
                      .filter((one) => !(one.matches('a, button.link') && getComputedStyle(one).display === 'inline'))
                      .map((one) => ({ one, box: one.getBoundingClientRect() }))
                      .filter(({ box }) => box.width < 24 || box.height < 24)
                      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width}x${box.height}`)""";

    private static final String BEYOND =
            "const { scrollWidth, clientWidth } = document.documentElement; return scrollWidth - clientWidth";

    private static final String MOVING =
            """
                    const isLong = (times) => times.split(',').some((time) => parseFloat(time) > 0.001);
                    return [...document.querySelectorAll('*')].filter((one) => {
                      const style = getComputedStyle(one);
                      return isLong(style.transitionDuration) || style.scrollBehavior === 'smooth'
                        || (style.animationName !== 'none' && isLong(style.animationDuration));
                    }).map((one) => one.outerHTML.slice(0, 90))""";

    private static String axe;

    private final Hand hand = new Mouse(BROWSER);

    private DebatePage page;

    private String claim;

    @BeforeAll
    static void read() throws IOException {
        axe = new ClassPathResource("axe.min.js").getContentAsString(UTF_8);
    }

    @BeforeEach
    void hold() {
        var dispute = Dispute.hold(forum).goOn(forum);
        claim = dispute.claim();
        page = page(dispute.debate());
    }

    enum Part {
        OUTLINE, COLUMNS, MAP, OVERVIEW, COMPARISON, CLOCK, HOME, SPEAKERS, FORM, DETAILS
    }

    @ParameterizedTest
    @EnumSource
    void holdInEachPart(Part part) {
        show(part);
        BROWSER.run(axe);
        for (var width : WIDTHS) {
            BROWSER.resize(width);
            if (width < Browser.WIDE && (part == Part.FORM || part == Part.DETAILS)) {
                hand.press("#pull");
            }
            LOOKS.forEach(look -> assertMeetsTheRules(width, look));
        }
    }

    private void show(Part part) {
        switch (part) {
            case OUTLINE, COLUMNS, MAP, OVERVIEW -> {
                var view = part.name().toLowerCase(Locale.ROOT);
                page.open("?view=%s&node=%s".formatted(view, claim));
                BROWSER.find("#" + view + " > *");
                BROWSER.find("#details [data-act]");
            }
            case COMPARISON -> {
                page.open("?compare=10");
                BROWSER.find("#compare .differs");
            }
            case CLOCK -> {
                page.open("?at=1");
                hand.choose(".clock .pace", "1 change a second");
                hand.press(".clock .play");
            }
            case HOME -> {
                BROWSER.open(port, "/");
                BROWSER.find(".card h2 a");
                hand.press("details.entry summary", "Import");
            }
            case SPEAKERS -> showSpeakers();
            case FORM -> showForm();
            case DETAILS -> showDetails();
        }
    }

    private void showSpeakers() {
        page.open("");
        hand.press("#menus button", "Speakers");
        hand.press("dialog li button", Dispute.SPEAKER);
        BROWSER.find("dialog .record:not([aria-busy])");
    }

    private void showForm() {
        page.open("");
        hand.select(Dispute.ATTACK);
        new Desk(hand).begin("evidence");
    }

    private void showDetails() {
        page.open("");
        hand.select(Dispute.CLAIM);
        hand.press("#details summary", "What would change it");
        hand.press("#details summary", "History of this");
        BROWSER.find("#details .history li");
        BROWSER.find("#details .why");
    }

    private static void assertMeetsTheRules(int width, Map<String, String> look) {
        BROWSER.prefer(look);
        BROWSER.await("Nothing moves any more",
                () -> BROWSER.says("return document.getAnimations().length === 0"));
        var at = "%s at %d pixels".formatted(look, width);
        assertThat((List<?>) BROWSER.runUntilCalled(VIOLATIONS)).as(at).isEmpty();
        assertThat(BROWSER.texts(TOO_SMALL)).as(at).isEmpty();
        assertThat(BROWSER.run(BEYOND)).as("What is beyond the edge, " + at).isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outline", "columns", "map", "overview"})
    void moveNothingForWhoDoesNotWantIt(String view) {
        page.open("?view=%s&node=%s".formatted(view, claim));
        BROWSER.find("#details [data-act]");
        BROWSER.prefer(Map.of("prefers-reduced-motion", "reduce"));

        assertThat(BROWSER.texts(MOVING)).isEmpty();
    }

    @Test
    void moveALittleOtherwise() {
        page.open("");
        BROWSER.find("#outline .row");

        assertThat(BROWSER.texts(MOVING)).isNotEmpty();
    }
}
