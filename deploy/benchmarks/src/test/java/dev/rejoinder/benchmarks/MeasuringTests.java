package dev.rejoinder.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTests {

    @TempDir
    private Path folder;

    @Test
    void everyFigureComesOut() throws Exception {
        var duels = Benchmark.measure(folder, Sizes.TINY);

        assertThat(duels).extracting(Duel::figure).containsExactly("reads", "projected events", "commands",
                "as of a moment");
        assertThat(duels).flatExtracting(Duel::rounds)
                .allMatch(round -> round.ours() > 0 && round.floor() > 0);
        assertThat(Benchmark.table(duels)).hasLineCount(duels.size() + 1);
    }
}
