package dev.rejoinder.projections.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ReadingPieceByPieceTests {

    @Test
    void dividesByWeight() {
        assertThat(Portions.of(List.of(1L, 2L, 3L, 9L, 1L, 4L, 0L), Long::longValue, 5))
                .containsExactly(List.of(1L, 2L), List.of(3L), List.of(9L), List.of(1L, 4L, 0L));
        assertThat(Portions.of(List.<Long>of(), Long::longValue, 5)).isEmpty();
    }

    @Test
    void makesListsWhenTheirTurnComes() {
        var made = new ArrayList<Integer>();
        var numbers = Flat.of(Stream.of(1, 2, 3), number -> {
            made.add(number);
            return number == 2 ? List.of() : List.of(number, -number);
        }).iterator();

        assertThat(numbers.next()).isEqualTo(1);
        assertThat(made).containsExactly(1);
        assertThat(numbers.next()).isEqualTo(-1);
        assertThat(made).containsExactly(1);
        assertThat(numbers.next()).isEqualTo(3);
        assertThat(made).containsExactly(1, 2, 3);
        assertThat(numbers.next()).isEqualTo(-3);
        assertThat(numbers.hasNext()).isFalse();
    }

    @Test
    void closesItsSource() {
        var closed = new ArrayList<String>();

        Flat.of(Stream.of(1).onClose(() -> closed.add("source")), List::of).close();

        assertThat(closed).containsExactly("source");
    }
}
