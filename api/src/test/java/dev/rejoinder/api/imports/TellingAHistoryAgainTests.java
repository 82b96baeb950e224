package dev.rejoinder.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.imports.ImportRecord.State;
import dev.rejoinder.api.record.Reader;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.seeds.CommandSink;
import dev.rejoinder.seeds.Seeder;

/// A debate with charges, stances, schemes and critical questions is lost, and comes back from its own document.
@RunningServer
class TellingAHistoryAgainTests {

    private static final String SCRIPT = "should-frontier-ai-be-licensed";

    private static final String[] ROWS = {"domain_event", "debate_register", "debate_journal"};

    @LocalServerPort
    private int port;

    @Autowired
    private CommandSink seeds;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @TempDir
    private Path scripts;

    private Sender sender;

    private Reader reader;

    private String debate;

    private String document;

    @BeforeEach
    void load() throws IOException {
        sender = new Sender(port, jobs);
        reader = new Reader(port);
        var key = "told-again-" + UUID.randomUUID();
        try (var script = new ClassPathResource("debates/" + SCRIPT + ".yaml").getInputStream()) {
            var text =
                    new String(script.readAllBytes(), UTF_8).replace("debate: " + SCRIPT, "debate: " + key);
            Files.writeString(scripts.resolve(key + ".yaml"), text);
        }
        var before = debates();
        Seeder.ofDirectory(scripts, seeds).load();
        debate = debates().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow().toString();
        document = text("history.json");
    }

    private List<UUID> debates() {
        return jdbc.query("select debate_id from debate_journal", (row, _) -> row.getObject(1, UUID.class));
    }

    private String text(String form) {
        return new String(reader.get("/debates/%s/%s".formatted(debate, form)).body(), UTF_8);
    }

    private void lose() {
        for (var rows : ROWS) {
            jdbc.update("delete from %s where debate_id = ?".formatted(rows), UUID.fromString(debate));
        }
    }

    @Test
    void bringsBackEveryChangeWithItsParticipantAndTime() {
        lose();
        assertThat(reader.get("/debates/%s/history.json".formatted(debate)).statusCode()).isEqualTo(404);

        var job = sender.imported("format=rejoinder", document);

        assertThat(job.state()).as(job.reason()).isEqualTo(State.DONE);
        assertThat(text("history.json")).isEqualTo(document);
    }

    @Test
    void writesNothingWhereEverythingIsThere() {
        var job = sender.imported("file=history.json", document);

        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(text("history.json")).isEqualTo(document);
    }

    @Test
    void goesOnWhereTheDebateEnds() {
        lose();
        var cut = document.lines().toList();
        var first = String.join("\n", cut.subList(0, 60)).replaceAll(",$", "") + "\n]}\n";
        assertThat(sender.imported("format=rejoinder", first).state()).isEqualTo(State.DONE);

        assertThat(sender.imported("format=rejoinder", document).state()).isEqualTo(State.DONE);

        assertThat(text("history.json")).isEqualTo(document);
    }

    @Test
    void isRefusedInADebateOfAnotherHistory() {
        var other = document.replaceFirst("\"title\":\"[^\"]*\"", "\"title\":\"Another debate\"");

        var refused = sender.refusal("format=rejoinder", other);

        assertThat(refused.get("code").asString()).isEqualTo("BAD_ARGUMENT");
        assertThat(refused.get("version").asLong()).isEqualTo(1);
        var elsewhere =
                sender.refusal("format=rejoinder&debate=" + new DebateId(UUID.randomUUID()), document);
        assertThat(elsewhere.get("code").asString()).isEqualTo("UNKNOWN_DEBATE");
    }

    @Test
    void isRefusedWhereItCannotHaveHappened() {
        lose();
        var lines = document.lines().toList();
        var forged = document.replace(lines.get(3),
                lines.get(3).replaceFirst("\"(statement|relation)[.][a-z-]+\"", "\"no.such-thing\""));
        var holed = document.replace(lines.get(3) + "\n", "");

        for (var wrong : new String[]{forged, holed}) {
            var refused = sender.refusal("format=rejoinder", wrong);
            assertThat(refused.get("code").asString()).isEqualTo("MALFORMED_DOCUMENT");
            assertThat(refused.get("path").asString()).isEqualTo("/changes/2");
        }
        assertThat(reader.get("/debates/%s/history.json".formatted(debate)).statusCode()).isEqualTo(404);
    }
}
