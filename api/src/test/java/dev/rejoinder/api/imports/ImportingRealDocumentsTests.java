package dev.rejoinder.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import dev.rejoinder.api.graphql.RunningServer;
import dev.rejoinder.api.imports.ImportRecord.State;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.interchange.SharedData;
import tools.jackson.databind.json.JsonMapper;

/// Documents of real debates go through the ordinary rules without a step that is refused. A few of each kind in every
/// build; as many as `-Drejoinder.documents=` says otherwise.
@RunningServer
class ImportingRealDocumentsTests {

    private static final int EACH = Integer.getInteger("rejoinder.documents", 3);

    @LocalServerPort
    private int port;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private DebateRegister register;

    private Sender sender;

    @BeforeEach
    void open() {
        sender = new Sender(port, jobs);
    }

    @ParameterizedTest
    @CsvSource({"aif/araucaria,.json", "aif/carneades-variant,.json", "aif/dialam2024-test,.json",
        "aif/iac,.json",
        "aif/microtexts-aif,.json", "aif/qt30,.json", "aif/us2016,.json", "argdown/examples,.argdown",
        "argdown/core-tests,veggie_debate.argdown", "microtexts/part1-en,.xml", "microtexts/part2-en,.xml",
        "kialo,.txt",
        "iccma/carneades-tgf,.tgf", "iccma/probo-examples,.tgf", "iccma/tweety-examples,.apx",
        "iccma/iccma2017-examples/apx,.apx", "iccma/asgl-small,.apx", "iccma/cegartix-small,.apx"})
    void everyStepIsTaken(String folder, String ending) throws IOException {
        var files = SharedData.files(folder, ending);
        var imported = 0;
        for (var file : files.subList(0, Math.min(EACH, files.size()))) {
            everyStepIsTaken(file);
            imported++;
        }
        assertThat(imported).as(folder).isPositive();
    }

    private void everyStepIsTaken(Path file) throws IOException {
        var scope = UUID.randomUUID();
        var version = register.version(imported(file, scope).debateId());

        assertThat(register.version(imported(file, scope).debateId())).as("%s again", file)
                .isEqualTo(version);
        assertThat(version).as(file.toString()).isGreaterThan(1);
    }

    private ImportRecord imported(Path file, UUID scope) throws IOException {
        var name = URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8);
        var answer = sender.send("file=%s&scope=%s".formatted(name, scope), "application/octet-stream",
                Files.readAllBytes(file));
        assertThat(answer.statusCode()).as("%s: %s", file, answer.body()).isEqualTo(202);

        var job = sender
                .over(UUID.fromString(JsonMapper.shared().readTree(answer.body()).get("id").asString()));

        assertThat(job.state()).as("%s: %s", file, job.reason()).isEqualTo(State.DONE);
        assertThat(Reports.losses(jobs.refused(job.id()))).as(file.toString()).isEmpty();
        return job;
    }
}
