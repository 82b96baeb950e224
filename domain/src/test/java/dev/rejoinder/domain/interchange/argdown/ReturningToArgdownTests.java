package dev.rejoinder.domain.interchange.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.rejoinder.domain.interchange.DocumentMap;
import dev.rejoinder.domain.interchange.Losses;

/// A document that was read and written again says the same, with the same keys; only relations come in another order,
/// and comments are gone.
class ReturningToArgdownTests {

    static Stream<String> documents() {
        return LongStream.range(0, 300).mapToObj(MadeUpDocuments::document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itSaysTheSame(String document) {
        var map = Argdown.read(document);
        var losses = new Losses();

        var text = Argdown.written(map, losses);
        var again = Argdown.read(text);

        assertThat(losses.report().isEmpty()).isTrue();
        assertThat(again.heading()).isEqualTo(map.heading());
        assertThat(statements(again)).as("%s\n\n%s", document, text).isEqualTo(statements(map));
        assertThat(relations(again)).as("%s\n\n%s", document, text).isEqualTo(relations(map));
    }

    private static List<Object> statements(DocumentMap map) {
        return map.statements().<Object>map(statement -> statement.from(List.of())).toList();
    }

    private static Set<Object> relations(DocumentMap map) {
        return map.relations().map(relation -> relation.from(List.of())).collect(Collectors.toSet());
    }
}
