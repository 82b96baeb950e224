package dev.rejoinder.benchmarks;

import static org.springframework.context.annotation.FilterType.REGEX;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

import dev.rejoinder.projections.rebuild.Rebuild;

/// Events drawn per second into an empty graph, by the server's rebuild and as bare rows.
final class ProjectionFigure {

    private static final double AIM = 0.7;

    private static final int THREADS_MAX = 4;

    private static final String SERVER = ".*RejoinderServer";

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionFigure.class);

    /// The server within this process, without what it does by the clock: its upkeep would draw what is erased here.
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("dev.rejoinder.api")
    @ComponentScan(basePackages = "dev.rejoinder.api", excludeFilters = @Filter(type = REGEX, pattern = SERVER))
    static class WithoutUpkeep {}

    private ProjectionFigure() {}

    static Duel measure(Rig rig, Sizes sizes) throws Exception {
        var events = GraphState.stored(rig);
        try (var driver = rig.driver(); var server = start(rig)) {
            var rebuild = server.getBean(Rebuild.class);
            var warehouse = Warehouse.of(driver);
            var threads = best(warehouse);
            LOG.info("The floor of the projection writes with {} threads", threads);
            return Duel.of("projected events", AIM, sizes.rounds(), () -> {
                warehouse.erase();
                return perSecond(events, rebuild::everything);
            }, () -> {
                warehouse.erase();
                return perSecond(events, () -> warehouse.write(threads));
            });
        }
    }

    private static ConfigurableApplicationContext start(Rig rig) {
        var settings = new HashMap<String, Object>(Map.of("rejoinder.seeds", "off"));
        rig.passwords().forEach(
                (name, value) -> settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        var application = new SpringApplication(WithoutUpkeep.class);
        application.setDefaultProperties(settings);
        var arguments = Stream.concat(rig.settings().stream(), Stream.of("--server.port=0"));
        return application.run(arguments.toArray(String[]::new));
    }

    /// The number of threads with which the bare program is fastest.
    private static int best(Warehouse warehouse) throws Exception {
        var best = 1;
        var shortest = Double.MAX_VALUE;
        for (var threads = 1; threads <= THREADS_MAX; threads *= 2) {
            var count = threads;
            warehouse.erase();
            var seconds = 1 / perSecond(1, () -> warehouse.write(count));
            if (seconds < shortest) {
                shortest = seconds;
                best = threads;
            }
        }
        return best;
    }

    /// Work that is measured as a whole.
    @FunctionalInterface
    private interface Work {

        void run() throws Exception;
    }

    private static double perSecond(long count, Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return count / Crew.seconds(System.nanoTime() - start);
    }
}
