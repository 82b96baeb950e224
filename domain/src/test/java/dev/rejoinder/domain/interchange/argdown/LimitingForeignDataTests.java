package dev.rejoinder.domain.interchange.argdown;

import static dev.rejoinder.domain.interchange.argdown.Argdown.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MappedRelation;
import dev.rejoinder.domain.interchange.MappedStatement;
import dev.rejoinder.domain.origin.Origin;

/// What has no place on a map is kept as far as an origin can hold it. What is more than that is told, and everything
/// else arrives.
class LimitingForeignDataTests {

    private static final String LONG = "x".repeat(Origin.FOREIGN_LIMIT);

    static Stream<String> documents() {
        return Stream.of(
                "===\nnote: %s\n===\n\n<R>\n\n(1) [A]: a\n----\n(2) [B]: b".formatted(LONG),
                "# One {note: %s}\n\n<R>\n\n(1) [A]: a\n----\n(2) [B]: b".formatted(LONG),
                "<R>\n\n(1) [A]: a {note: %s}\n----\n(2) [B]: b".formatted(LONG),
                "<R>\n\n(1) [A]: a\n-- {note: %s} --\n(2) [B]: b".formatted(LONG),
                "<R>\n\n(1) [A]: a\n-- %s --\n(2) [B]: b".formatted(LONG),
                "<R>: so %s\n\n(1) [A]: a\n----\n(2) [B]: b".formatted(LONG),
                "<R>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n[A] %s"
                        .formatted(many(number -> "#tag" + number + " ")),
                "<R>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n%s".formatted(many("[A]: more of %d\n\n"::formatted)),
                many("<R%d>\n\n(1) [A]: a\n----\n(2) [B]: b\n\n"::formatted),
                "[A]: a\n\n[A] {relates: {kind: rephrase, to: \"[B]\", note: %s}}\n\n[B]: b".formatted(LONG),
                "<R>\n\n(1) [A]: a {origins: [{system: aif, id: i, foreign: %sx}]}\n----\n(2) [B]: b"
                        .formatted(LONG));
    }

    private static String many(IntFunction<String> piece) {
        return IntStream.range(0, 6_000).mapToObj(piece).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellsWhatCannotBeKept(String document) {
        var losses = new Losses();
        var map = read(document, losses);

        assertThat(losses.report().counts()).containsKey("foreign");
        assertThat(Argdown.statements(map)).containsExactlyInAnyOrder("[A]", "[B]");
        assertThat(map.drawn()).hasSize(1);
        assertThat(origins(map)).allMatch(origin -> origin.foreign().length() <= Origin.FOREIGN_LIMIT);
    }

    private static List<Origin> origins(DocumentMap map) {
        return Stream.of(map.heading().origins().stream(),
                map.statements().map(MappedStatement::origins).flatMap(List::stream),
                map.relations().map(MappedRelation::origins).flatMap(List::stream)).flatMap(origin -> origin)
                .toList();
    }

    @Test
    void keepsWhatJustFits() {
        var losses = new Losses();
        var note = "x".repeat(Origin.FOREIGN_LIMIT - 100);
        var map = read("===\nnote: %1$s\n===\n\n# One {note: %1$s}\n\n[A]: a {note: %1$s}".formatted(note),
                losses);

        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(read(Argdown.written(map))).isEqualTo(map);
    }

    @Test
    void keepsLongHeadingsInTheirOrder() {
        var document =
                IntStream.range(0, 300).mapToObj("# Part %d \\\\ of 300 \\[a\\]\n\n[A%1$d]: a\n\n"::formatted)
                        .collect(Collectors.joining());
        var map = read(document + "# " + "y".repeat(40_000));

        assertThat(map.heading().origins()).hasSizeGreaterThan(1);
        assertThat(read(Argdown.written(map))).isEqualTo(map);
    }

    @Test
    void isCalledInArgdownByOneNameOnly() {
        var losses = new Losses();
        var map = read(
                """
                        ===
                        title: Engines
                        origins: [{system: argdown, id: Engines}, {system: aif, id: "7"}]
                        ===

                        [A]: a""",
                losses);

        assertThat(map.heading().origins()).containsExactly(Origin.of("argdown", "Engines"),
                Origin.of("aif", "7"));
        assertThat(Argdown.features(losses)).containsExactly(" origin");
    }

    @Test
    void isNotCalledLikeAPartOfTheDocument() {
        var map = read("# \\#1\n\n[A]: a");

        assertThat(map.heading().key()).isEmpty();
        assertThat(map.heading().title()).isEqualTo("#1");
        assertThat(map.heading().origins()).extracting(Origin::id).containsExactly("#1");
    }
}
