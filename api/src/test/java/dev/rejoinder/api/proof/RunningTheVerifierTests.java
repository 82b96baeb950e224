package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.api.record.Example;

/// The command as a process of its own, which no server and no store has to be there for.
class RunningTheVerifierTests {

    private static final byte[] FILE = Example.file("events.ndjson");

    private static final String INTACT = """
            Intact: debate 0199aaaa-0000-7000-8000-00000000000d, versions 1 to 4
            Head chain value at version 4: 5d8f1a856a17b178aa8624a861a133c668f302d5932a36084bfada9d9367a353
            """;

    @TempDir
    private Path folder;

    private record Result(int code, String out, String errors) {}

    @Test
    void tellsVersionAndHeadOfAnIntactFile() throws Exception {
        assertThat(run(InputStream.nullInputStream(), written("events.ndjson", FILE)))
                .isEqualTo(new Result(0, INTACT, ""));
    }

    @Test
    void readsStandardInputAndGzip() throws Exception {
        var zipped = folder.resolve("events.ndjson.gz");
        try (var gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            gzip.write(FILE);
        }

        assertThat(run(Files.newInputStream(zipped), "-")).isEqualTo(new Result(0, INTACT, ""));
        assertThat(run(InputStream.nullInputStream(), zipped.toString()).code()).isZero();
    }

    @Test
    void namesTheFirstBrokenEvent() throws Exception {
        var lines = Damage.lines(FILE);
        lines.set(2, lines.get(2).replace("Engines can", "Engines cannot"));
        var broken = written("broken.ndjson", String.join("", lines).getBytes(UTF_8));

        var result = run(InputStream.nullInputStream(), broken);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).startsWith("Broken at version 2, line 3: ").hasLineCount(1);
    }

    @Test
    void namesTheHeader() throws Exception {
        var result = run(InputStream.nullInputStream(), written("empty.ndjson", new byte[0]));

        assertThat(result).isEqualTo(
                new Result(1, "Broken at the header, line 1: the line is no header in canonical form\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "events.ndjson more.ndjson"})
    void saysHowItIsUsed(String arguments) throws Exception {
        var result = run(InputStream.nullInputStream(),
                arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errors()).startsWith("Usage: verify FILE");
    }

    @Test
    void saysWhatCannotBeRead() throws Exception {
        var result = run(InputStream.nullInputStream(), "nowhere.ndjson");

        assertThat(result).isEqualTo(new Result(2, "", "Not verified: nowhere.ndjson cannot be read.\n"));
        assertThat(run(InputStream.nullInputStream(), folder.toString()).code()).isEqualTo(2);
    }

    private String written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static Result run(InputStream in, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), "dev.rejoinder.api.RejoinderServer",
                        VerifyCommand.NAME));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).start();
        try (in; var input = process.getOutputStream()) {
            in.transferTo(input);
        }
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Result(process.exitValue(), out, errors);
    }
}
