package dev.rejoinder.domain.interchange.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.Carried;
import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;
import dev.rejoinder.domain.interchange.MadeUpMaps;
import dev.rejoinder.domain.interchange.MapHeading;
import dev.rejoinder.domain.origin.Origin;

/// Argdown carries everything of a map, though relations come back in another order, each still after the one that it
/// bears on, and with an origin in Argdown, which is not compared.
class ReturningFromArgdownTests {

    private static final int STATEMENTS_MAX = 12;

    static Stream<DocumentMap> maps() {
        var everything = EnumSet.allOf(Carried.class);
        return LongStream.range(0, 400).mapToObj(seed -> MadeUpMaps.map(seed, STATEMENTS_MAX, everything));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everythingIsBackAsItWas(DocumentMap map) {
        var losses = new Losses();

        var text = Argdown.written(map, losses);
        var back = Argdown.read(text, losses);

        assertThat(losses.report().entries()).as(text).isEmpty();
        assertThat(heading(back)).as(text).isEqualTo(map.heading());
        assertThat(statements(back)).as(text).isEqualTo(map.said());
        assertThat(relations(back)).as(text).isEqualTo(Set.copyOf(map.drawn()));
        assertThat(back.recorded()).isEqualTo(map.recorded());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void whatCameFromArgdownIsWrittenTheSameAgain(DocumentMap map) {
        var text = again(Argdown.written(map, new Losses()));

        assertThat(again(text)).isEqualTo(text);
    }

    private static String again(String text) {
        return Argdown.written(Argdown.read(text), new Losses());
    }

    private static MapHeading heading(DocumentMap map) {
        var heading = map.heading();
        return new MapHeading(heading.key(), heading.title(), heading.description(), heading.language(), 0,
                "",
                elsewhere(heading.origins()), heading.besides());
    }

    private static List<Object> statements(DocumentMap map) {
        return map.statements().<Object>map(statement -> statement.from(elsewhere(statement.origins())))
                .toList();
    }

    private static Set<Object> relations(DocumentMap map) {
        return map.relations().map(relation -> relation.from(elsewhere(relation.origins())))
                .collect(Collectors.toSet());
    }

    private static List<Origin> elsewhere(List<Origin> origins) {
        return origins.stream().filter(origin -> !origin.system().equals("argdown")).toList();
    }
}
