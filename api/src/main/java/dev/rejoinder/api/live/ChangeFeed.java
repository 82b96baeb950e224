package dev.rejoinder.api.live;

import java.time.Duration;

import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.progress.Progress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;

/// What happens in a debate, past and future alike read from the graph, so that the two meet without gap or
/// repeat.
///
/// A reader gets what it asks for and no more; what it has not asked for yet waits in the graph, not in
/// memory. One that asks for nothing for too long, while there is something to get, is cut off.
record ChangeFeed(Changes changes, Progress progress, Duration patience) {

    /// The changes after a version.
    Flux<ChangeView> from(DebateId debate, long version) {
        return Flux.create(sink -> new ChangeRun(this, debate, version, sink).start(),
                OverflowStrategy.ERROR);
    }
}
