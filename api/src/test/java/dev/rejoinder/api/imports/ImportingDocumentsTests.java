package dev.rejoinder.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.rejoinder.api.desk.CommandDesk;
import dev.rejoinder.api.desk.Submission;
import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.imports.ImportRecord.State;
import dev.rejoinder.api.record.Speech;
import dev.rejoinder.domain.debate.DebateCommand.CloseDebate;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;

@RunningServer
class ImportingDocumentsTests {

    /// Two claims, of which the second supports the first, and somebody who said it.
    private static final String NODESET =
            """
                    {"nodes":[
                      {"nodeID":"#1","text":"Engines can compose music.","type":"I","timestamp":"2026-06-03 10:00:00"},
                      {"nodeID":"#2","text":"Music follows rules.","type":"I","timestamp":"2026-06-03 10:01:00"},
                      {"nodeID":"#3","text":"Default Inference","type":"RA","timestamp":"2026-06-03 10:02:00"},
                      {"nodeID":"#4","text":"Ada : music has its rules","type":"L","timestamp":"2026-06-03 10:03:00"},
                      {"nodeID":"#5","text":"Asserting","type":"YA","timestamp":"2026-06-03 10:03:00"}],
                     "edges":[
                      {"edgeID":"1","fromID":"#2","toID":"#3","formEdgeID":null},
                      {"edgeID":"2","fromID":"#3","toID":"#1","formEdgeID":null},
                      {"edgeID":"3","fromID":"#4","toID":"#5","formEdgeID":null},
                      {"edgeID":"4","fromID":"#5","toID":"#2","formEdgeID":null}],
                     "locutions":[]}
                    """;

    @LocalServerPort
    private int port;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private ImportCrew crew;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private DebateRegister register;

    @Autowired
    private JdbcTemplate jdbc;

    private Sender sender;

    private Speech speech;

    private String document;

    @BeforeEach
    void write() {
        sender = new Sender(port, jobs);
        speech = new Speech(desk);
        document = NODESET.replace("#", Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 20));
    }

    private int relations(DebateId debate) {
        var count = jdbc.queryForObject(
                "select count(*) from debate_register where debate_id = ? and subject_kind = 'RELATION'",
                Integer.class, debate.value());
        return count == null ? 0 : count;
    }

    @Test
    void opensADebateOfItsOwnAndBringsEverything() {
        var job = sender.imported("file=nodeset.json", document);

        assertThat(job.state()).as(job.reason()).isEqualTo(State.DONE);
        assertThat(job.format()).isEqualTo("aif");
        assertThat(job.progress().statements()).isEqualTo(2);
        assertThat(job.progress().stepsDone()).isEqualTo(job.progress().steps());
        assertThat(relations(job.debateId())).isEqualTo(1);
    }

    @Test
    void writesNothingTheSecondTime() {
        var first = sender.imported("format=aif", document);
        var version = register.version(first.debateId());

        var second = sender.imported("format=aif", document);

        assertThat(second.state()).isEqualTo(State.DONE);
        assertThat(second.debateId()).isEqualTo(first.debateId());
        assertThat(register.version(first.debateId())).isEqualTo(version);
    }

    @Test
    void joinsDocumentsThatShareNodes() {
        var debate = speech.open();
        var other = document.replace("Default Inference", "Default Conflict").replace("\"RA\"", "\"CA\"")
                .replaceAll("(\\d+)3\"", "$18\"");

        var first = sender.imported("format=aif&debate=" + debate, document);
        var second = sender.imported("format=aif&debate=" + debate, other);

        assertThat(first.state()).isEqualTo(second.state()).isEqualTo(State.DONE);
        assertThat(relations(debate)).isEqualTo(2);
        assertThat(jdbc.queryForObject(
                "select count(*) from debate_register where debate_id = ? and subject_kind = 'STATEMENT'",
                Integer.class, debate.value())).isEqualTo(2);
    }

    @Test
    void triesWithoutWriting() {
        var tried = sender.answer("format=aif&dryRun=true", document);

        assertThat(tried.get("statements").asInt()).isEqualTo(2);
        assertThat(tried.get("relations").asInt()).isEqualTo(1);
        assertThat(tried.get("id").isNull()).isTrue();
        assertThat(register.version(Sender.debate(tried))).isZero();
    }

    @Test
    void takesWhatIsCompressed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(document.getBytes(UTF_8));
        }

        var zipped = sender.send("file=nodeset.json.gz", "application/gzip", bytes.toByteArray());

        assertThat(zipped.statusCode()).isEqualTo(202);
        var cut = sender.send("file=nodeset.json.gz", "application/gzip",
                Arrays.copyOf(bytes.toByteArray(), 60));
        assertThat(cut.statusCode()).isEqualTo(422);
    }

    @Test
    void refusesWhatIsMalformedWithItsPlaceBeforeAnythingIsWritten() {
        var debate = speech.open();

        var refused = sender.refusal("format=aif&debate=" + debate,
                document.replace("\"edges\":[", "\"edges\":[,"));

        assertThat(refused.get("code").asString()).isEqualTo("MALFORMED_DOCUMENT");
        assertThat(refused.get("line").asInt()).isEqualTo(7);
        assertThat(register.version(debate)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"format=none,BAD_ARGUMENT", "file=notes.doc,BAD_ARGUMENT",
        "format=aif&format=aif,BAD_ARGUMENT",
        "format=aif&debate=x,BAD_ID",
        "format=aif&debate=6ba7b811-9dad-11d1-80b4-00c04fd430c8,UNKNOWN_DEBATE"})
    void refusesWhatNobodyCanImport(String options, String code) {
        assertThat(sender.refusal(options, document).get("code").asString()).isEqualTo(code);
    }

    @Test
    void refusesWhatAnyPageCouldSend() {
        for (var type : new String[]{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
            ";"}) {
            assertThat(sender.send("format=aif", type, document.getBytes(UTF_8)).statusCode()).as(type)
                    .isEqualTo(415);
        }
    }

    @Test
    void failsInAClosedDebate() {
        var debate = speech.open();
        desk.submit(new CloseDebate(debate, ""), Submission.by("ada"));

        var job = sender.imported("format=aif&debate=" + debate, document);

        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.reason()).contains("closed");
        assertThat(register.version(debate)).isEqualTo(2);
    }

    @Test
    void tellsWhatTheDebateHasInOtherWords() {
        var debate = speech.open();
        var first = sender.imported("format=aif&debate=" + debate, document);

        var second = sender.imported("format=aif&debate=" + debate,
                document.replace("Music follows rules.", "Music follows strict rules."));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(Reports.losses(jobs.refused(second.id()))).singleElement()
                .satisfies(loss -> assertThat(loss.feature()).isEqualTo("text-differs"));
    }

    @Test
    void isTakenUpByOthersWhereItWasLeft() {
        var done = sender.imported("format=aif", document);
        var version = register.version(done.debateId());
        jdbc.update(
                """
                        update import_job
                        set state = 'RUNNING', owner = ?, kept_at = clock_timestamp() - interval '1 hour',
                          steps_done = 1 where import_id = ?
                        """,
                UUID.randomUUID(), done.id());
        jdbc.update("insert into import_piece (import_id, number, content) values (?, 0, ?)", done.id(),
                document.getBytes(UTF_8));

        crew.takeUp();

        assertThat(sender.over(done.id()).state()).isEqualTo(State.DONE);
        assertThat(register.version(done.debateId())).isEqualTo(version);
    }
}
