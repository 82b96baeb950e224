package dev.rejoinder.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Measures the server against floors, and prints a table.
final class Benchmark {

    private static final Logger LOG = LoggerFactory.getLogger(Benchmark.class);

    private static final Duration FILLING = Duration.ofSeconds(2);

    private static final Set<Figure> ALONE = EnumSet.of(Figure.AUDIENCE, Figure.DOCUMENTS);

    private static final Set<Figure> RATIOS = EnumSet.complementOf(EnumSet.copyOf(ALONE));

    /// What can be measured; `AUDIENCE` and `DOCUMENTS` are no ratios and stand by themselves.
    enum Figure {
        READS, PROJECTION, COMMANDS, MOMENTS, AUDIENCE, DOCUMENTS
    }

    private Benchmark() {}

    static void main() throws Exception {
        var folder = Files.createTempDirectory("rejoinder-benchmark");
        try {
            var figures = named(System.getProperty("rejoinder.figures", ""));
            if (figures.contains(Figure.AUDIENCE)) {
                try (var rig = new Rig(folder.resolve("audience"))) {
                    IO.println(Audience.measure(rig));
                }
            }
            if (figures.contains(Figure.DOCUMENTS)) {
                try (var rig = new Rig(folder.resolve("documents"))) {
                    IO.println(DocumentsFigure.measure(rig, folder.resolve("document.json")));
                }
            }
            var ratios = EnumSet.copyOf(figures);
            ratios.removeAll(ALONE);
            if (!ratios.isEmpty()) {
                IO.println(table(measure(folder, Sizes.FULL, ratios)));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static Set<Figure> named(String list) {
        return list.isBlank()
                ? RATIOS
                : Arrays.stream(list.split(","))
                        .map(name -> Figure.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
    }

    static List<Duel> measure(Path folder, Sizes sizes) throws Exception {
        return measure(folder, sizes, RATIOS);
    }

    private static List<Duel> measure(Path folder, Sizes sizes, Set<Figure> figures) throws Exception {
        try (var rig = new Rig(folder)) {
            var debates = Stream.generate(UUID::randomUUID).limit(sizes.debates()).toList();
            var duels = new ArrayList<Duel>();
            try (var server = rig.server()) {
                fill(rig, server.address(), debates, sizes.events());
                if (figures.contains(Figure.READS)) {
                    LOG.info("Measuring reads");
                    duels.add(ReadsFigure.measure(rig, server.address(), sizes));
                }
            }
            if (figures.contains(Figure.PROJECTION)) {
                LOG.info("Measuring the projection of {} events", GraphState.stored(rig));
                duels.add(ProjectionFigure.measure(rig, sizes));
            }
            try (var server = rig.server()) {
                if (figures.contains(Figure.COMMANDS)) {
                    LOG.info("Measuring commands");
                    duels.add(CommandsFigure.measure(rig, server.address(), debates, sizes));
                }
                if (figures.contains(Figure.MOMENTS)) {
                    LOG.info("Measuring reads as of a moment");
                    duels.add(MomentsFigure.measure(rig, server.address(), sizes));
                }
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
