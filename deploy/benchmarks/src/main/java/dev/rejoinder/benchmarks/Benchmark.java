package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Measures the server against floors, and prints a table.
final class Benchmark {

    private static final Logger LOG = LoggerFactory.getLogger(Benchmark.class);

    private static final Duration FILLING = Duration.ofSeconds(2);

    private Benchmark() {}

    static void main() throws Exception {
        var folder = Files.createTempDirectory("rejoinder-benchmark");
        try {
            IO.println(table(measure(folder, Sizes.FULL)));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    static List<Duel> measure(Path folder, Sizes sizes) throws Exception {
        try (var rig = new Rig(folder)) {
            var debates = Stream.generate(UUID::randomUUID).limit(sizes.debates()).toList();
            var duels = new ArrayList<Duel>();
            try (var server = rig.server()) {
                fill(rig, server.address(), debates, sizes.events());
                LOG.info("Measuring reads");
                duels.add(ReadsFigure.measure(rig, server.address(), sizes));
            }
            LOG.info("Measuring the projection of {} events", GraphState.stored(rig));
            duels.add(ProjectionFigure.measure(rig, sizes));
            try (var server = rig.server()) {
                LOG.info("Measuring commands");
                duels.add(CommandsFigure.measure(rig, server.address(), debates, sizes));
            }
            return List.copyOf(duels);
        }
    }

    private static void fill(Rig rig, URI address, List<UUID> debates, long events)
            throws IOException, SQLException, ExecutionException, InterruptedException {
        var speeches = new ArrayList<Speech>();
        for (var n = 0; n < Crew.SIZE; n++) {
            speeches.add(new Speech(address, debates, new Random(n)));
        }
        speeches.getFirst().open();
        var crew = new Crew(speeches.stream().<Task>map(speech -> speech::speak).toList());
        while (GraphState.stored(rig) < events) {
            LOG.info("Filling, {} commands per second", Math.round(crew.perSecond(FILLING)));
        }
        for (var speech : speeches) {
            speech.close();
        }
        GraphState.awaitAll(rig);
    }

    static String table(List<Duel> duels) {
        return duels.stream().map(Duel::row).collect(
                () -> new StringBuilder(Duel.titles()), (table, row) -> table.append('\n').append(row),
                StringBuilder::append).toString();
    }
}
