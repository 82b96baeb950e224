package dev.rejoinder.domain.interchange.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class TakingPiecesTests {

    private final List<String> noted = new ArrayList<>();

    private Supplier<Stream<String>> part(String name, String... pieces) {
        return () -> {
            noted.add("begin " + name);
            return Stream.of(pieces).onClose(() -> noted.add("close " + name));
        };
    }

    @Test
    void beginsEachPartWhenItsFirstPieceIsAskedFor() {
        try (var pieces = Pieces.of(List.of(part("a", "1"), part("b"), part("c", "2", "3")))) {
            assertThat(noted).isEmpty();
            var taken = pieces.iterator();

            assertThat(taken.next()).isEqualTo("1");
            assertThat(noted).containsExactly("begin a");
            assertThat(taken.next()).isEqualTo("2");
            assertThat(noted).containsExactly("begin a", "close a", "begin b", "close b", "begin c");
        }
        assertThat(noted).endsWith("close c");
    }

    @Test
    void givesThePiecesInOrder() {
        assertThat(Pieces.of(List.of(part("a", "1", "2"), part("b", "3")))).containsExactly("1", "2", "3");
        assertThat(Pieces.deferred(part("c", "4"))).containsExactly("4");
    }
}
