package dev.rejoinder.domain.interchange.abstractframework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MapReader;
import dev.rejoinder.domain.interchange.MapWriter;
import dev.rejoinder.domain.interchange.SharedData;
import dev.rejoinder.domain.interchange.draft.Documents;
import dev.rejoinder.domain.relation.RelationKind;

/// Frameworks of competitions and of other tools. An attack is a relation, once; an argument that attacks itself is
/// none, but is told.
class ReadingRealFrameworksTests {

    private static final Pattern ARGUMENT = Pattern.compile("arg\\(");

    private static final Pattern ATTACK = Pattern.compile("att\\(\\s*([^,\\s]+)\\s*,\\s*([^)\\s]+)\\s*\\)");

    private static final Pattern PAIR = Pattern.compile("(?m)^[ \\t]*(\\S+)[ \\t]+(\\S+)[ \\t]*$");

    private static final Pattern NUMBERS = Pattern.compile("(?m)^(\\d+) -?(\\d+)(?: 0)?$");

    private static Stream<Path> named(String folder, String name) {
        return SharedData.files(folder, "").stream()
                .filter(file -> Pattern.matches(name, file.getFileName().toString()));
    }

    private static void check(MapReader reader, String document, long arguments, Pattern attack) {
        var losses = new Losses();
        var map = Documents.read(reader, document, losses);
        Set<String> attacks = new TreeSet<>();
        var itself = attack.matcher(document).results()
                .peek(found -> attacks.add(found.group(1) + " " + found.group(2)))
                .filter(found -> found.group(1).equals(found.group(2))).count();

        assertThat(map.said()).hasSize(Math.toIntExact(arguments));
        assertThat(Frameworks.counts(map).getOrDefault(RelationKind.ATTACK, 0L))
                .isEqualTo(attacks.size() - itself);
        assertThat(losses.report().losses()).isZero();
        assertThat(losses.report().counts().getOrDefault("attacks-itself", 0L)).isEqualTo(itself);
    }

    private static void returns(MapReader reader, MapWriter writer, String document) {
        Function<String, Set<String>> lines =
                text -> text.lines().map(String::strip).filter(line -> !line.isEmpty())
                        .collect(Collectors.toSet());
        var losses = new Losses();
        var written = Documents.written(writer, Documents.read(reader, document, new Losses()), losses);

        assertThat(lines.apply(written)).isEqualTo(lines.apply(document));
        assertThat(losses.report().isEmpty()).isTrue();
    }

    @Test
    void readsEveryFileOfFacts() throws IOException {
        var files = named("iccma", ".*\\.(apx|dl)|af1|inst_2_70_3_1").toList();
        for (var file : files) {
            var document = Files.readString(file);
            check(new ApxReader(), document, ARGUMENT.matcher(document).results().count(), ATTACK);
            returns(new ApxReader(), new ApxWriter(), document);
        }

        assertThat(files).hasSizeGreaterThan(40);
    }

    @Test
    void readsEveryTrivialGraph() throws IOException {
        var files = named("iccma", ".*\\.tgf").toList();
        for (var file : files) {
            var document = Files.readString(file);
            var arguments =
                    document.substring(0, document.indexOf('#')).lines().filter(line -> !line.isBlank());
            check(new TgfReader(), document, arguments.count(), PAIR);
            returns(new TgfReader(), new TgfWriter(), document);
        }

        assertThat(files).hasSizeGreaterThan(12);
    }

    @Test
    void readsEveryFileOfNumbers() throws IOException {
        for (var file : named("iccma", ".*\\.cnf").toList()) {
            var document = Files.readString(file);
            var count = document.substring("p af ".length(), document.indexOf(' ', "p af ".length()));
            check(new IccmaReader(), document, Long.parseLong(count), NUMBERS);
        }
    }

    @Test
    void readsTheSameFromEveryFormat() throws IOException {
        for (var number = 1; number <= 3; number++) {
            var name = "ex%d\\.".formatted(number);
            var facts = counts(new ApxReader(), name + "apx");
            assertThat(counts(new TgfReader(), name + "tgf")).isEqualTo(facts);
            assertThat(counts(new IccmaReader(), name + "cnf")).isEqualTo(facts);
        }
    }

    private static String counts(MapReader reader, String name) throws IOException {
        var file = named("iccma/probo-examples", name).findFirst().orElseThrow();
        DocumentMap map = Documents.read(reader, Files.readAllBytes(file), new Losses());
        return map.said().size() + " " + map.drawn().size();
    }

    @Test
    void readsTenThousandArguments() throws IOException {
        for (var file : named("scale", "ba-10k\\.af\\.gz").toList()) {
            try (var packed = new GZIPInputStream(Files.newInputStream(file))) {
                var document = new String(packed.readAllBytes(), UTF_8);
                check(new IccmaReader(), document, 10_000, NUMBERS);
                returns(new IccmaReader(), new IccmaWriter(), document);
            }
        }
    }
}
