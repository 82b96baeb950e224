package dev.rejoinder.domain.interchange.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.Mutations;

class ReadingDamagedArgdownTests {

    private static final int LONG = 300_000;

    private static final String EXPORT =
            """
                    {"arguments": {"R": {"members": [{"text": "so", "isTopLevel": true}], "pcs": [{"title": "A"},
                       {"title": "B", "inference": {"inferenceRules": ["x"], "data": {"uses": [1]}}}]}},
                     "statements": {"A": {"members": [{"text": "a *b* #t", "startLine": 3, "section": "s1", "ranges": [
                       {"type": "bold", "start": 2, "stop": 4}, {"type": "tag", "start": 6, "stop": 7, "tag": "t"}]}]},
                       "Untitled 1": {"members": [{"text": "c", "data": {"id": "x"}}]}},
                     "relations": [{"relationType": "attack", "from": "A", "fromType": "equivalence-class", "to": "R",
                       "toType": "argument"}, {"relationType": "undercut",
                       "from": "A", "fromType": "equivalence-class", "to": "R",
                       "toType": "inference", "conclusionIndex": 1}],
                     "sections": [{"id": "s1", "level": 1, "title": "One", "children": [{"level": 2, "title": "Two"}]}]}
                    """;

    @Test
    void refusesOrReadsWhateverIsThere() {
        var made = LongStream.range(0, 20).mapToObj(MadeUpDocuments::document);
        var written = LongStream.range(0, 20).mapToObj(seed -> Argdown.written(
                MadeUpMaps.map(seed, 8, EnumSet.allOf(Carried.class)), new Losses()));

        Mutations.tryOn(new ArgdownReader(), Stream.concat(made, written)
                .map(text -> text.getBytes(StandardCharsets.UTF_8)).toList());
    }

    @Test
    void refusesOrReadsWhateverAnExportHolds() {
        Mutations.tryOn(new ArgdownJsonReader(), List.of(EXPORT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "<", "@[", "@<", "#(", "*", "//", "<!--", "=== ", ".a", ":a", "} ", "}",
        "]:", "a, ", "-", "\n", " ", "'", "\\\\", "x", "😀", "a\n", "(", "==="})
    void readsLongLinesInOneGo(String piece) {
        var text = "x" + piece.repeat(LONG / piece.length());
        var map = Argdown.read(text);

        assertThat(map.said()).hasSize(1);
        assertThat(Argdown.read(Argdown.written(map)).said()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a ", "/*", "a*b*", "[a](", "[a]: ", "{ }", "\n  +"})
    void refusesLongLinesInOneGo(String piece) {
        assertThat(Argdown.refused("x" + piece.repeat(LONG / piece.length())).sentence()).isNotEmpty();
    }

    @Test
    void followsLongChains() {
        var text = new StringBuilder("<A0>\n\n(1) [p]\n----\n(2) [q]\n\n");
        for (var link = 1; link < 3_000; link++) {
            text.append("<A%d>%n%n(1) [p]%n-- {kind: attack} --%n(2) no%n  _> <A%d>%n%n".formatted(link,
                    link - 1));
        }

        var map = Argdown.read(text.toString());

        assertThat(map.drawn()).hasSize(3_000);
        assertThat(Argdown.read(Argdown.written(map)).drawn()).isEqualTo(map.drawn());
    }
}
