package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.Forum;
import dev.rejoinder.api.graphql.RunningServer;

@RunningServer
class ReadingAnOutlineTests {

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
        page = new DebatePage(BROWSER, port, dispute.debate()).open("");
    }

    @Test
    void nestsWhatIsSaidForAndAgainst() {
        assertThat(page.rows()).containsExactly(
                "1 | Engines can compose music. | refuted",
                "2 | supports, this step does not hold | 2 premises together",
                "3 | premise | Music follows rules. | stands",
                "3 | premise | Engines can follow rules. | stands",
                "3 | against the step above | Rules alone make no music. | stands",
                "2 | attacks | Music needs a life. | stands",
                "2 | asks about | What counts as music? | stands");
    }

    @Test
    void isWalkedThroughByKeys() {
        page.tabToOutline();
        assertThat(page.focused()).isEqualTo(Dispute.CLAIM);

        BROWSER.press(Keys.ARROW_LEFT);
        assertThat(page.rows()).hasSize(1);
        BROWSER.press(Keys.ARROW_RIGHT, Keys.END);
        assertThat(page.focused()).isEqualTo(Dispute.QUESTION);
        BROWSER.press(Keys.HOME);
        assertThat(page.focused()).isEqualTo(Dispute.CLAIM);
    }

    @Test
    void keepsTheSelectionInTheAddress() {
        page.tabToOutline();
        BROWSER.press(Keys.END, Keys.ARROW_UP, Keys.ENTER);
        page.awaitAddress("node=");
        var selected = page.selected();
        assertThat(selected).isNotEmpty();

        var rows = page.rows();
        page.reload();

        assertThat(page.rows()).isEqualTo(rows);
        assertThat(page.selected()).isEqualTo(selected);
    }

    @Test
    void isATreeForThoseWhoListen() {
        var heard = BROWSER.all("#tree > *").stream().map(ReadingAnOutlineTests::heard)
                .collect(Collectors.joining("\n"));

        assertThat(heard).isEqualTo("""
                treeitem 1 open: Engines can compose music. refuted 50 1 for, 1 against, 1 question
                treeitem 2 open: supports, this step does not hold 2 premises together
                treeitem 3: premise Music follows rules. stands 50
                treeitem 3: premise Engines can follow rules. stands 50
                treeitem 3: against the step above Rules alone make no music. stands 50
                treeitem 2: attacks Music needs a life. stands 50
                treeitem 2: asks about What counts as music? stands 50""");
    }

    private static String heard(WebElement row) {
        var expanded = row.getDomAttribute("aria-expanded");
        return "%s %s%s: %s".formatted(row.getAriaRole(), row.getDomAttribute("aria-level"),
                expanded == null ? "" : "true".equals(expanded) ? " open" : " closed",
                row.getAccessibleName());
    }
}
