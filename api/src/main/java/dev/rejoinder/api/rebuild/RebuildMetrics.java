package dev.rejoinder.api.rebuild;

import java.time.Duration;
import java.util.function.ToDoubleFunction;

import org.springframework.stereotype.Component;

import dev.rejoinder.projections.rebuild.RebuildRecord;
import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;
import dev.rejoinder.projections.rebuild.Rebuilder;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/// Measures the rebuilds that this node carries out: of everything, and of a single debate. All is 0 while there is
/// none.
@Component
final class RebuildMetrics implements MeterBinder {

    private final Rebuilder rebuilder;

    RebuildMetrics(Rebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var everything : new boolean[]{true, false}) {
            gauge(registry, "rejoinder.rebuilds", everything, _ -> 1);
            gauge(registry, "rejoinder.rebuild.debates", everything, Progress::debates);
            gauge(registry, "rejoinder.rebuild.debates.done", everything, Progress::debatesDone);
            gauge(registry, "rejoinder.rebuild.events", everything, Progress::events);
            gauge(registry, "rejoinder.rebuild.events.done", everything, Progress::eventsDone);
            gauge(registry, "rejoinder.rebuild.events.per.second", everything, Progress::eventsPerSecond);
            gauge(registry, "rejoinder.rebuild.remaining.seconds", everything,
                    progress -> progress.remaining().map(Duration::toSeconds).orElse(0L));
        }
    }

    private void gauge(MeterRegistry registry, String name, boolean everything,
            ToDoubleFunction<Progress> number) {
        Gauge.builder(name, rebuilder, now -> now.underWay().stream()
                .filter(rebuild -> everything == (rebuild.debate() == null))
                .map(RebuildRecord::progress).mapToDouble(number).sum())
                .tag("of", everything ? "everything" : "debate").register(registry);
    }
}
