package dev.rejoinder.api.explorer.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/// The first page: finding a debate, opening one and bringing one along.
class FindingADebateTests extends Walk {

    private static final String OPEN = "details.entry summary";

    private static final String FILE = "details.entry[open] input[type=file]";

    private static final String SEND = "details.entry[open] button.main";

    private static final String TITLES =
            "return [...document.querySelectorAll('.card h2')].map((one) => one.textContent)";

    /// Keeps all that the import tells on its way.
    private static final String LISTEN = """
            const report = document.querySelector('.import-report');
            window.told = [];
            new MutationObserver(() => told.push(report.textContent))
              .observe(report, { childList: true, characterData: true, subtree: true });""";

    @ByEitherHand
    void findsADebateByItsWords(Hand hand) {
        var title = "Is " + UUID.randomUUID() + " a number?";
        var debate = forum.open(title);
        var claim = forum.claim(debate, "It has digits.");
        forum.settled(debate, 1 + 1);
        BROWSER.open(port, "/");
        BROWSER.find("#debates .card");

        hand.write("#home input[type=search]", title.substring(3, 20));
        BROWSER.await("It alone is listed", () -> BROWSER.all("#debates .card h2").size() == 1
                && BROWSER.find("#debates .card h2").getText().equals(title));
        assertThat(BROWSER.find(".card-facts").getText()).contains("1 statement, 0 steps");
        BROWSER.awaitWords(".card-facts", "1 stand, 0 refuted");
        assertThat(BROWSER.find(".card-activity svg").getAccessibleName()).startsWith("2 changes");
        assertThat(BROWSER.find(".card-top").getText()).contains("stands", "It has digits.");
        assertThat(BROWSER.address()).contains("?q=");

        hand.press(".card-top a");
        BROWSER.awaitWords("#title", title);
        assertThat(BROWSER.address()).endsWith(debate + "?node=" + claim);
    }

    @ByEitherHand
    void sortsTheDebates(Hand hand) {
        for (var beginning : List.of("B ", "A ")) {
            forum.settled(forum.open(beginning + UUID.randomUUID()), 1);
        }
        BROWSER.open(port, "/");
        hand.choose("#home select", "title");

        BROWSER.await("They stand in order", () -> {
            var shown = BROWSER.texts(TITLES);
            return shown.equals(shown.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        });
    }

    @ByEitherHand
    void opensADebate(Hand hand) {
        BROWSER.open(port, "/");
        hand.press(OPEN, "Open a debate");
        hand.press(SEND);
        BROWSER.awaitWords("details.entry[open] .field-fault", "title");

        hand.write("details.entry input[name=title]", "Do fish sleep?");
        hand.write("details.entry textarea", "Of rest under water.");
        hand.press(SEND);

        BROWSER.await("It is open", () -> BROWSER.address().contains("/debates/"));
        BROWSER.awaitWords("#title", "Do fish sleep?");
        BROWSER.awaitWords("#details", "Of rest under water.");
        BROWSER.awaitWords("#outline .empty", "Add the first claim");
    }

    @ByEitherHand
    void bringsAFileAlong(Hand hand, @TempDir Path folder) throws IOException {
        beginImport(hand, file(folder, new ClassPathResource("nodeset.json", getClass())
                .getContentAsString(UTF_8)));
        BROWSER.run(LISTEN);
        hand.press(SEND);
        BROWSER.awaitWords(".import-report", "All of it is here:");

        assertThat(BROWSER.find(".import-report").getText())
                .contains("The file holds 2 statements and 1 step.");
        assertThat(BROWSER.texts("return told"))
                .anyMatch(one -> one.matches("(?s).*\\d+ of \\d+ steps done.*"));
        hand.press(".import-report a");
        page("").alive().awaitRow("2 | supports | Music follows rules. | stands");
        assertThat(page("").rows()).hasSize(2).first().isEqualTo("1 | Engines can compose music. | stands");
    }

    @ByEitherHand
    void saysWhyItDoesNotTakeAFile(Hand hand, @TempDir Path folder) throws IOException {
        beginImport(hand, file(folder, "{\"nodes\": [ }"));
        hand.press(SEND);

        BROWSER.awaitWords(".import-report .fault", "Line 1, column");
        BROWSER.forgive("/imports?file=");
    }

    private static Path file(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("nodeset.json"), text);
    }

    /// The list of files is a window of the system, where the driver chooses.
    private void beginImport(Hand hand, Path file) {
        BROWSER.open(port, "/");
        hand.press(OPEN, "Import a file");
        if (hand instanceof Keyboard) {
            hand.reach(FILE, "");
        }
        BROWSER.find(FILE).sendKeys(file.toString());
    }
}
