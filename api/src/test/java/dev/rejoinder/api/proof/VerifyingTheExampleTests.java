package dev.rejoinder.api.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.api.record.Example;

/// The example of the documentation, and everything that can be done to its lines.
class VerifyingTheExampleTests {

    private static final byte[] FILE = Example.file("events.ndjson");

    private final List<String> lines = Damage.lines(FILE);

    @Test
    void findsNothingWrongWithIt() {
        assertThat(Damage.of(FILE)).isEmpty();
    }

    @Test
    void findsEveryBitOfItThatIsFlipped() {
        for (var place = 0; place < FILE.length; place++) {
            for (var bit = 0; bit < Byte.SIZE; bit++) {
                assertThat(Damage.of(Damage.flipped(FILE, place, bit))).as("bit %d of byte %d", bit, place)
                        .isPresent();
            }
        }
    }

    @Test
    void findsWhereItIsCutOff() {
        for (var length = 0; length < FILE.length; length++) {
            var broken = Damage.of(Arrays.copyOf(FILE, length)).orElseThrow();
            var whole = new String(FILE, 0, length, UTF_8).chars().filter(next -> next == '\n').count();

            assertThat(broken.line()).isEqualTo(whole + 1);
            assertThat(broken.version()).isEqualTo(whole == 0 ? null : Long.valueOf(whole));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,2,1", "2,3,2", "4,5,4", "2,5,2", "1,5,1"})
    void findsLinesThatWereSwapped(int one, int other, long found) {
        Collections.swap(lines, one - 1, other - 1);

        assertThat(Damage.of(lines).orElseThrow().line()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,3", "3,4", "5,6"})
    void findsLinesThatAreThereTwice(int twice, long found) {
        lines.add(twice, lines.get(twice - 1));

        assertThat(Damage.of(lines).orElseThrow().line()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "5,5"})
    void findsLinesThatAreGone(int gone, long found) {
        lines.remove(gone - 1);

        assertThat(Damage.of(lines).orElseThrow().line()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "rejoinder-events"    | "rejoinder-event"
            "revision":1,"debate" | "revision":2,"debate"
            "first":1             | "first":2
            "first":1             | "first":0
            "version":4,"before"  | "version":3,"before"
            "version":4,"before"  | "version":5,"before"
            "version":4,"before"  | "version":0,"before"
            "version":4,"before"  | "version":9223372036854775807,"before"
            0199aaaa              | 0199aaab
            "before":"00          | "before":"01
            "before":"00          | "before":"
            "head":"5d            | "head":"5e
            "head":"5d            | "head":"5D
            """)
    void findsHeadersThatContradict(String told, String changed) {
        lines.set(0, lines.getFirst().replace(told, changed));

        assertThat(Damage.of(lines)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            charles         | charlie
            "sequence":0    | "sequence":1
            "version":3     | "version":4
            no “ear”        | an “ear”
            "chain":"5c     | "chain":"5d
            "revision":"1"  | "revision":"2"
            """)
    void namesTheEventThatWasChanged(String told, String changed) {
        lines.set(3, lines.get(3).replace(told, changed));

        var broken = Damage.of(lines).orElseThrow();
        assertThat(broken.version()).isEqualTo(3);
        assertThat(broken.line()).isEqualTo(4);
        assertThat(broken.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "x", "{}\n", "\n", "\r\n"})
    void findsWhatFollows(String more) {
        lines.add(more);

        var broken = Damage.of(lines).orElseThrow();
        assertThat(broken.line()).isEqualTo(6);
    }

    @Test
    void holdsNoLineThatIsTooLong() {
        var endless = new byte[Lines.LENGTH_MAX * 2];
        Arrays.fill(endless, (byte) ' ');

        assertThat(Damage.of(endless).orElseThrow().reason())
                .isEqualTo("the line is longer than 1048576 bytes");
    }

    @Test
    void readsItCompressedAndFindsDamageInThat() throws Exception {
        var zipped = zipped(FILE);

        assertThat(Damage.of(zipped)).isEmpty();
        assertThat(Damage.of(Arrays.copyOf(zipped, zipped.length - 1))).isPresent();
        assertThat(Damage.of(Arrays.copyOf(zipped, 5))).isPresent();
        for (var place = 10; place < zipped.length; place++) {
            assertThat(Damage.of(Damage.flipped(zipped, place, place % Byte.SIZE))).as("byte %d", place)
                    .isPresent();
        }
    }

    @Test
    void isQuotedAsItIs() throws Exception {
        var quoted = Files.readString(Example.document("proof.md")).lines()
                .filter(line -> line.startsWith("{\"format\"") || line.startsWith("{\"version\"")).toList();

        assertThat(quoted).isNotEmpty().isSubsetOf(lines.stream().map(String::strip).toList());
        assertThat(Verifier.verify(new ByteArrayInputStream(FILE)).head()).isSubstringOf(
                Files.readString(Example.document("proof.md")));
    }

    private static byte[] zipped(byte[] file) throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(file);
        }
        return zipped.toByteArray();
    }
}
