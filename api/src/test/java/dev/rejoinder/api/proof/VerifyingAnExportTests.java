package dev.rejoinder.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.record.Reader;
import dev.rejoinder.api.record.Span;
import dev.rejoinder.domain.RuleViolation;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.rehearsal.Line;
import dev.rejoinder.domain.rehearsal.Script;
import dev.rejoinder.projections.log.DebateLog;

/// What outsiders find in the export of a debate that random actors held on a real server.
@RunningServer
class VerifyingAnExportTests {

    private static final int SEED = 20261122;

    private static final int PLACES = 1000;

    /// Debates of this number are made nowhere else.
    private static final long WORLD = 1_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateLog log;

    @Autowired
    private EventExport export;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final DebateId debate = Script.debate(WORLD);

    private long version;

    private byte[] file = {};

    @BeforeEach
    void rehearse() {
        if (log.head(debate).isEmpty()) {
            Script.opened(Script.of(SEED, 600, WORLD), WORLD).forEach(this::say);
        }
        version = log.head(debate).orElseThrow().version();
        file = download("");
    }

    private void say(Line line) {
        try {
            assertThat(desk.submit(line.command(), Submission.by("ada")).version()).isPositive();
        } catch (RuleViolation refused) {
            assertThat(refused.refusal().message()).isNotBlank();
        }
    }

    @Test
    void isNothingWhereNothingWasDone() {
        assertThat(version).isGreaterThan(100);
        assertThat(Damage.of(file)).isEmpty();
        assertThat(Damage.of(download("?from=2"))).isEmpty();
        assertThat(Damage.of(download("?from=51&to=52"))).isEmpty();
        assertThat(Damage.of(download("?from=%d".formatted(version)))).isEmpty();
    }

    @Test
    void isAnyFlippedBit() {
        var lots = new Random(SEED);
        for (var number = 0; number < PLACES; number++) {
            var place = lots.nextInt(file.length);
            var bit = lots.nextInt(Byte.SIZE);

            assertThat(Damage.of(Damage.flipped(file, place, bit))).as("bit %d of byte %d", bit, place)
                    .isPresent();
        }
    }

    @Test
    void isEveryLineThatIsMissingAtTheEnd() {
        var lines = Damage.lines(file);
        for (var kept = 0; kept < lines.size(); kept++) {
            assertThat(Damage.of(lines.subList(0, kept)).orElseThrow().line()).isEqualTo(kept + 1);
        }
    }

    @Test
    void isEveryLineThatIsNotInItsPlace() {
        for (var place = 1; place < version; place++) {
            var swapped = Damage.lines(file);
            Collections.swap(swapped, place, place + 1);
            assertThat(Damage.of(swapped).orElseThrow().version()).isEqualTo(place);

            var doubled = Damage.lines(file);
            doubled.add(place, doubled.get(place));
            assertThat(Damage.of(doubled).orElseThrow().version()).isEqualTo(place + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update domain_event set payload = set_byte(payload, 20, get_byte(payload, 20) # 1)",
        "update domain_event set payload = set_byte(payload, 20, 255)",
        "update domain_event set meta_data = set_byte(meta_data, 0, 0)",
        "update domain_event set meta_data = convert_to('{\"debateId\":null}', 'UTF8')",
        "update domain_event set meta_data = convert_to('{}', 'UTF8')",
        "update domain_event set time_stamp = '2020-01-01T00:00:00Z'",
        "update domain_event set sequence_number = 1000", "delete from domain_event"})
    void isWhatWasDoneToTheStore(String tampering) {
        var found = new ArrayList<BrokenExport>();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.update(tampering + " where debate_id = ? and debate_version = 7", debate.value());
            found.add(Damage.of(written()).orElseThrow());
        });

        assertThat(found.getFirst().version()).isEqualTo(7);
        assertThat(Damage.of(download(""))).isEmpty();
    }

    @Test
    void isAnEndThatTheJournalDoesNotHave() {
        var found = new ArrayList<BrokenExport>();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.update("update debate_journal set chain = sha256('') where debate_id = ?", debate.value());
            found.add(Damage.of(written()).orElseThrow());
        });

        assertThat(found.getFirst().version()).isEqualTo(version);
    }

    /// The export as the thread of the transaction sees it.
    private byte[] written() {
        var head = log.head(debate).orElseThrow();
        var pieces = export.pieces(head, new Span(1, head.version())).toList();
        var bytes = new ByteArrayOutputStream();
        pieces.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private byte[] download(String span) {
        return new Reader(port).get("/debates/%s/events.ndjson%s".formatted(debate, span)).body();
    }
}
