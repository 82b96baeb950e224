package dev.rejoinder.seeds;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads scripted debates. What was loaded before is not loaded again, and what was begun is taken up where it
/// ended, whether this process began it or another that does so now.
public final class Seeder {

    private static final Logger LOG = LoggerFactory.getLogger(Seeder.class);

    private final List<Plan> plans;

    private final CommandSink sink;

    private Seeder(List<Plan> plans, CommandSink sink) {
        this.plans = plans;
        this.sink = sink;
    }

    /// A loader of the debates that come with the product.
    public static Seeder ofBundledScripts(CommandSink sink) {
        return new Seeder(SeedScripts.bundled(), sink);
    }

    /// A loader of all scripts (`*.yaml`) in a directory.
    ///
    /// @throws ScriptRefused when any of them holds a mistake; then none is loaded
    public static Seeder ofDirectory(Path directory, CommandSink sink) {
        return new Seeder(SeedScripts.in(directory), sink);
    }

    /// What the scripts come to, whether loaded or not.
    public List<SeedReport> reports() {
        return plans.stream().map(Plan::report).toList();
    }

    /// Loads whatever is missing and answers with the count of commands that this took. A debate whose next step
    /// is refused, since people have changed it meanwhile, stays as it is.
    public int load() {
        return plans.stream().mapToInt(this::load).sum();
    }

    private int load(Plan plan) {
        var start = System.nanoTime();
        var loading = new Loading(plan, sink);
        var outcome = loading.run();
        var report = plan.report();
        switch (outcome) {
            case Loading.Outcome.Complete _ when loading.submitted() == 0 ->
                LOG.info("Seed debate '{}' is there already", report.title());
            case Loading.Outcome.Complete _ ->
                LOG.info("Seed debate '{}' loaded: {} statements, {} relations, {} commands in {} ms",
                        report.title(), report.statementCount(), report.relationCount(),
                        loading.submitted(), Duration.ofNanos(System.nanoTime() - start).toMillis());
            case Loading.Outcome.Stopped(var reason) ->
                LOG.warn("Seed debate '{}' stays incomplete: {}", report.title(), reason);
        }
        return loading.submitted();
    }
}
