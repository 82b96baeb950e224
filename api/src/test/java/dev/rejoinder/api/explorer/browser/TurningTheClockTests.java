package dev.rejoinder.api.explorer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.seeds.CommandSink;
import dev.rejoinder.seeds.Seeder;

/// The largest of the seed debates, from its first change to its last.
class TurningTheClockTests extends Walk {

    private static final String SCRIPT = "should-frontier-ai-be-licensed.yaml";

    private static final String DEBATE = "a1854888-4449-5d0c-a4d1-616758ad4f5e";

    private static final int MOMENTS = 10;

    private static final Map<String, String> WORDS =
            Map.of("IN", "stands", "OUT", "refuted", "UNDECIDED", "undecided");

    private static final String STATEMENTS =
            """
                    query ($id: ID!, $at: Version!, $after: String) { debate(id: $id, asOf: {version: $at}) {
                      statements(filter: {withdrawn: false}, first: 100, after: $after) {
                        pageInfo { hasNextPage endCursor }
                        edges { node { text verdict { label } } } } } }
                    """;

    @Autowired
    private GraphQlTester client;

    @Autowired
    private CommandSink seeds;

    private long version;

    private DebatePage page;

    @BeforeEach
    void hold(@TempDir Path scripts) throws IOException {
        try (var script = new ClassPathResource("debates/" + SCRIPT).getInputStream()) {
            Files.copy(script, scripts.resolve(SCRIPT));
        }
        Seeder.ofDirectory(scripts, seeds).load();
        version = seeds.version(new DebateId(UUID.fromString(DEBATE)));
        forum.settled(DEBATE, version);
        page = page(DEBATE);
    }

    @Test
    void showsTheMomentOfTheAddress() {
        for (var moment : IntStream.rangeClosed(1, MOMENTS).mapToLong(part -> part * version / MOMENTS)
                .toArray()) {
            page.open("?at=" + moment);
            page.openAll();

            assertShows(moment);
        }
    }

    @Test
    void showsTheMomentThatKeysGoTo() {
        page.open("");
        BROWSER.find("#timeline input").sendKeys(Keys.HOME);
        awaitMoment(0);
        assertThat(page.statements()).isEmpty();

        for (var moment = page(); moment < version; moment += page()) {
            BROWSER.find("#timeline input").sendKeys(Keys.PAGE_UP);
            awaitMoment(moment);
            page.openAll();
            assertShows(moment);
        }
    }

    @Test
    void stepsBackAndForth() {
        page.open("");
        page.tabToOutline();
        var rows = page.rows();

        BROWSER.press("[");
        awaitMoment(version - 1);
        page.awaitAddress("at=" + (version - 1));
        BROWSER.press("]");
        awaitMoment(version);

        assertThat(page.rows()).isEqualTo(rows);
    }

    @Test
    void takesInWhatIsSaidWhileOneReads() {
        var dispute = Dispute.hold(forum);
        var read = page(dispute.debate()).open("");
        BROWSER.run("window.isTheSamePage = true");
        var rows = read.rows();

        forum.claim(dispute.debate(), "A choir sings what nobody wrote.");
        read.awaitRow("1 | A choir sings what nobody wrote. | stands");

        assertThat(read.rows()).containsAll(rows);
        assertThat(BROWSER.says("return window.isTheSamePage")).isTrue();
    }

    @Test
    void staysAtTheMomentOneReads() {
        var dispute = Dispute.hold(forum);
        var read = page(dispute.debate()).open("?at=2");
        var rows = read.rows();
        var said = forum.claim(dispute.debate(), "A choir sings what nobody wrote.");
        assertThat(said).isNotEmpty();
        BROWSER.await("The clock knows of more", () -> BROWSER.find("#moment b").getText().endsWith("of 11"));

        assertThat(read.rows()).isEqualTo(rows).hasSize(1);
    }

    private long page() {
        return Math.round(0.1 * version);
    }

    private void awaitMoment(long moment) {
        BROWSER.await("The clock shows " + moment,
                () -> BROWSER.find("#moment b").getText().equals("%d of %d".formatted(moment, version)));
    }

    private void assertShows(long moment) {
        assertThat(page.statements()).as("At version %d", moment).isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(statementsAt(moment));
    }

    record Verdict(String label) {}

    record Statement(String text, Verdict verdict) {

        /// As the page says it.
        String shown() {
            return text + " | " + WORDS.get(verdict.label());
        }
    }

    private List<String> statementsAt(long moment) {
        var shown = new ArrayList<String>();
        var after = Optional.<String>empty();
        do {
            var answer = client.document(STATEMENTS).variable("id", DEBATE).variable("at", moment)
                    .variable("after", after.orElse(null)).execute();
            answer.path("debate.statements.edges[*].node").entityList(Statement.class).get()
                    .forEach(statement -> shown.add(statement.shown()));
            var page = "debate.statements.pageInfo.";
            after = answer.path(page + "hasNextPage").entity(Boolean.class).get()
                    ? Optional.of(answer.path(page + "endCursor").entity(String.class).get())
                    : Optional.empty();
        } while (after.isPresent());
        return shown;
    }
}
