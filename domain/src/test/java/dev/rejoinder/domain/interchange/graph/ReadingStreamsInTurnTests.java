package dev.rejoinder.domain.interchange.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ReadingStreamsInTurnTests {

    private final List<String> log = new ArrayList<>();

    @Test
    void givesAllElementsInOrder() {
        assertThat(Successive.of(() -> Stream.of(1, 2), Stream::<Integer>empty, () -> Stream.of(3)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void opensAStreamWhenTheOneBeforeHasEndedAndIsClosed() {
        try (var both = Successive.of(() -> logged("first"), () -> logged("second"))) {
            var iterator = both.iterator();
            assertThat(log).isEmpty();
            iterator.next();
            assertThat(log).containsExactly("opened first");
            iterator.next();
        }

        assertThat(log).containsExactly("opened first", "closed first", "opened second", "closed second");
    }

    @Test
    void opensNothingThatNobodyAsksFor() {
        Successive.of(() -> logged("first")).close();

        assertThat(log).isEmpty();
    }

    @Test
    void takesOneElementAtATime() {
        var stream = Stream.iterate(1, number -> number + 1).peek(number -> log.add("made " + number));

        assertThat(Successive.of(() -> stream).iterator().next()).isEqualTo(1);
        assertThat(log).containsExactly("made 1");
    }

    private Stream<String> logged(String name) {
        log.add("opened " + name);
        return Stream.of(name).onClose(() -> log.add("closed " + name));
    }
}
