package dev.rejoinder.api.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.snapshot.Folding;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.log.DebateLog;
import dev.rejoinder.projections.snapshot.Fold;
import dev.rejoinder.projections.snapshot.Snapshot;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Lets clients see a debate happen again.
@Controller
class ReplaySubscriptions {

    /// A player may be paused for longer than one who follows a debate may dawdle: nothing piles up meanwhile.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final DebateLog log;

    private final Moments moments;

    private final Folding folding;

    private final ChangeFeed feed;

    ReplaySubscriptions(DebateLog log, Moments moments, Folding folding, ChangeFeed feed) {
        this.log = log;
        this.moments = moments;
        this.folding = folding;
        this.feed = feed;
    }

    @SubscriptionMapping
    Flux<ReplayItem> replay(@Argument String debate, @Argument @Nullable Moment from,
            @Argument @Nullable Moment to, @Argument @Nullable ReplayPace pace) {
        var id = new DebateId(Ids.id(debate));
        var head = log.head(id).orElseThrow(
                () -> new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + id));
        var first = from == null ? 0 : moments.versionFromStart(id, from);
        var last = to == null ? head.version() : moments.versionFromStart(id, to);
        if (first > last) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "from is version %d, later than to, which is version %d".formatted(first, last),
                    Map.of("field", "to"));
        }
        ReplayPace.require(pace);
        return Flux.defer(() -> replay(id, first, last, pace));
    }

    private Flux<ReplayItem> replay(DebateId debate, long first, long last, @Nullable ReplayPace pace) {
        var start = new AtomicReference<@Nullable Instant>();
        var changes = Flux.defer(() -> feed
                .of(new Passage(debate, first, last, ReplayPace.tempo(pace, start.get()), PATIENCE)));
        var state = snapshot(debate, first).doOnNext(snapshot -> start.set(snapshot.at()));
        return Flux.concat(state.map(ReplayItem::of), changes.map(ReplayItem::of));
    }

    private Mono<Snapshot> snapshot(DebateId debate, long version) {
        return Mono.fromCallable(() -> folding.of(debate, version, Fold::snapshot))
                .subscribeOn(Schedulers.fromExecutor(Thread::startVirtualThread));
    }
}
