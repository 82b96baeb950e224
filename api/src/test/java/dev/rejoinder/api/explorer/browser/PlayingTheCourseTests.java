package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/// The clock of a small debate: what plays, what jumps, what differs.
class PlayingTheCourseTests extends DisputeWalk {

    private static final String LISTEN = """
            const moment = document.querySelector('#moment');
            window.seen = [];
            new MutationObserver(() => seen.push(moment.querySelector('b').textContent))
              .observe(moment, { childList: true, subtree: true });""";

    /// Lets a month pass before the sixth change.
    private static final String MONTH = """
            const read = window.fetch;
            window.fetch = async (address, options) => {
              const answer = await read(address, options);
              if (!String(address).endsWith('course.json')) {
                return answer;
              }
              const course = await answer.json();
              course.changes.rows[5][2] += 30 * 86400000;
              return new Response(JSON.stringify(course));
            };""";

    private static void awaitMoment(String moment) {
        BROWSER.await("The clock shows " + moment, () -> BROWSER.find("#moment b").getText().equals(moment));
    }

    @ByEitherHand
    void playsChangeByChange(Hand hand) {
        BROWSER.run(LISTEN);
        hand.choose(".clock .pace", "20 changes a second");
        hand.press(".clock .play");
        BROWSER.await("It has played to the end", () -> BROWSER.texts("return seen").contains("9 of 10")
                && BROWSER.find("#moment b").getText().equals("10 of 10"));

        assertThat(BROWSER.texts("return [...new Set(seen)]")).isEqualTo(
                IntStream.rangeClosed(0, Dispute.VERSION).mapToObj("%d of 10"::formatted).toList());
        assertThat(BROWSER.find(".clock .play").getAccessibleName()).isEqualTo("Play");
        assertThat(BROWSER.find(".clock .live").getText()).isEqualTo("● Live");
    }

    @ByEitherHand
    void stopsWhereOneIs(Hand hand) {
        hand.press(".clock [aria-label='To the beginning']");
        awaitMoment("0 of 10");
        hand.choose(".clock .pace", "1 change a second");
        hand.press(".clock .play");
        awaitMoment("1 of 10");
        assertThat(BROWSER.find(".clock .play").getAccessibleName()).isEqualTo("Pause");
        hand.press(".clock .play");
        assertThat(BROWSER.find(".clock .play").getAccessibleName()).isEqualTo("Play");

        hand.press(".clock [aria-label='One change on']");
        hand.press(".clock .live");
        awaitMoment("10 of 10");
        BROWSER.await("The address is that of now", () -> !BROWSER.address().contains("at="));
    }

    @ByEitherHand
    void jumpsOverAMonthOfSilenceWhenItPlaysAsItHappened(Hand hand) {
        var script = BROWSER.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", MONTH));
        page.open("?at=5");
        BROWSER.command("Page.removeScriptToEvaluateOnNewDocument", script);
        hand.choose(".clock .pace", "as it happened");
        BROWSER.run(LISTEN);
        hand.press(".clock .play");
        BROWSER.await("It goes on after the silence", () -> BROWSER.texts("return seen").contains("6 of 10"));
        awaitMoment("10 of 10");
        hand.reach("#timeline input", "");
        BROWSER.press(Keys.END, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);

        BROWSER.awaitWords("#moment", "30 days of silence");
    }

    @Test
    void playsByASingleKey() {
        new Keyboard(BROWSER).reach("#timeline input", "");
        BROWSER.press(Keys.HOME);
        awaitMoment("0 of 10");
        BROWSER.press(" ");
        BROWSER.await("It plays", () -> "Pause".equals(BROWSER.find(".clock .play").getAccessibleName()));
        BROWSER.press(" ");
        BROWSER.await("It rests", () -> "Play".equals(BROWSER.find(".clock .play").getAccessibleName()));
        BROWSER.press("l");

        awaitMoment("10 of 10");
    }

    @Test
    void isDraggedByMouse() {
        var slider = BROWSER.find("#timeline input");
        var half = slider.getSize().getWidth() / 2;
        BROWSER.actions().moveToElement(slider, half - 12, 0).clickAndHold().moveByOffset(-half, 0)
                .moveByOffset(-half / 4, 0).release().perform();
        BROWSER.await("An earlier moment is shown",
                () -> BROWSER.find("#moment b").getText().matches("[1-6] of 10"));

        page.awaitAddress("at=");
        assertThat(slider.getDomAttribute("aria-valuetext")).startsWith("Change ").contains(" of 10, ");
    }

    @ByEitherHand
    void goesToTheChangesOfTheSelection(Hand hand) {
        hand.select(Dispute.ATTACK);
        page.awaitAddress("node=" + dispute.attack());
        hand.press(".clock [aria-label='Last change of the selection']");
        awaitMoment("6 of 10");
        BROWSER.awaitWords("#moment", "added a claim: " + Dispute.ATTACK);
        hand.press("#moment a");
        hand.select(Dispute.CLAIM);
        page.awaitAddress("node=" + dispute.claim());
        hand.press(".clock [aria-label='Next change of the selection']");

        awaitMoment("7 of 10");
    }

    @Test
    void goesToTheChangesOfTheSelectionByKeys() {
        page.tabToOutline();
        BROWSER.press(Keys.END, Keys.ARROW_UP);
        page.awaitAddress("node=" + dispute.attack());
        BROWSER.press("{");
        awaitMoment("6 of 10");
        BROWSER.press("]");
        awaitMoment("7 of 10");
        BROWSER.press("[", "[");

        awaitMoment("5 of 10");
    }

    @ByEitherHand
    void goesToWhatHasAName(Hand hand) {
        dispute.goOn(forum);
        awaitMoment("25 of 25");
        var menu = ".clock select[aria-label=Labels]";
        hand.choose(menu, Dispute.LATER_LABEL);
        awaitMoment("14 of 25");
        hand.choose(menu, Dispute.LABEL);

        awaitMoment("10 of 25");
    }

    @ByEitherHand
    void comparesTwoMoments(Hand hand) {
        dispute.goOn(forum);
        awaitMoment("25 of 25");
        hand.press(".clock button[aria-pressed]");
        page.awaitAddress("compare=");
        hand.write("#other-moment", "10");
        BROWSER.press(Keys.ENTER);
        BROWSER.awaitWords("#compare h2", "Then: 10 of 25");

        var differing = BROWSER
                .texts("""
                        return [...document.querySelectorAll('#compare .differs.added .text')]
                          .map((one) => one.textContent)""");
        assertThat(differing).contains(Dispute.EVIDENCE, Dispute.CREATED, Dispute.OBEYED);
        assertThat(BROWSER.find("#compare .differs.added .difference").getText()).isEqualTo("new");
        hand.press("#compare [role=group] button", "3 added");
        BROWSER.find("#compare button[aria-pressed=true]", "3 added");
        hand.press("#compare .tools button", "Swap");
        BROWSER.awaitWords("#compare h2", "Then: 25 of 25");
        BROWSER.awaitWords("#compare [role=group]", "3 gone");
        hand.press("#compare .tools button", "Stop comparing");
        BROWSER.find("#outline .row");
    }

    @Test
    void comparesByASingleKey() {
        page.tabToOutline();
        BROWSER.press("c");
        BROWSER.find("#compare .differs");
        new Keyboard(BROWSER).reach("#compare [role=treeitem][tabindex='0']", "");
        BROWSER.press("c");

        BROWSER.find("#outline .row");
        assertThat(page.focused()).isNotEmpty();
    }

    @Test
    void leavesWhatOneReadsWhereItIs() {
        for (var place = 0; place < 20; place++) {
            forum.claim(dispute.debate(), "Engine %d can sing.".formatted(place));
        }
        var top = forum.claim(dispute.debate(), "Engine 20 can sing.");
        page.awaitSaid("Engine 20");
        new Mouse(BROWSER).select("Engine 20");
        page.awaitAddress("node=" + top);
        var before = page.row("Engine 20 can sing.").getRect();
        forum.attack(dispute.debate(), forum.claim(dispute.debate(), ArguingOnThePageTests.SAID),
                dispute.attack());
        page.awaitSaid("Rules");
        BROWSER.await("More is below", () -> page.rows().size() == 28
                && BROWSER.find("#moment b").getText().equals("33 of 33"));

        assertThat(page.row("Engine 20 can sing.").getRect()).isEqualTo(before);
    }
}
