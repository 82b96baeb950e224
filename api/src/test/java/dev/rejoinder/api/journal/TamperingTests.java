package dev.rejoinder.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.debate.DebateId;

class TamperingTests {

    @TempDir
    private static Path folder;

    private static WriteSide server;

    @BeforeAll
    static void start() {
        server = WriteSide.in(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "payload = set_byte(payload, 20, get_byte(payload, 20) # 1)",
        "meta_data = convert_to(replace(convert_from(meta_data, 'UTF8'), 'ada', 'eve'), 'UTF8')",
        "time_stamp = '2020-01-01T00:00:00Z'", "payload_type = 'statement.evidence-added'",
        "sequence_number = 7", "event_identifier = 'another'", "type = 'Relation'", "payload_revision = '2'"})
    void changesTheChainFromThereOn(String change) {
        var debate = threeClaims();

        server.jdbc().update(
                "update domain_event set " + change + " where debate_id = ? and debate_version = 3",
                debate.value());

        assertThat(server.verified(debate).brokenVersion()).isEqualTo(3);
    }

    @Test
    void showsWhenAnEventIsGone() {
        var debate = threeClaims();

        server.jdbc().update("delete from domain_event where debate_id = ? and debate_version = 2",
                debate.value());

        assertThat(server.verified(debate).reason()).isEqualTo("The event of version 2 is missing");
    }

    @Test
    void showsWhenTheLastEventsAreGone() {
        var debate = threeClaims();

        server.jdbc().update("delete from domain_event where debate_id = ? and debate_version = 4",
                debate.value());

        assertThat(server.verified(debate).brokenVersion()).isEqualTo(4);
    }

    @Test
    void showsWhenTheJournalEndsElsewhere() {
        var debate = threeClaims();

        server.jdbc().update("update debate_journal set chain = sha256('') where debate_id = ?",
                debate.value());

        assertThat(server.verified(debate).intact()).isFalse();
    }

    private static DebateId threeClaims() {
        var debate = server.open();
        server.claim(debate, "Engines can compose music.");
        server.claim(debate, "Music is arithmetic.");
        server.claim(debate, "Arithmetic is not enough.");
        return debate;
    }
}
