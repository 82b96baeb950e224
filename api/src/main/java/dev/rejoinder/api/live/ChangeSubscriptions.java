package dev.rejoinder.api.live;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.log.DebateLog;
import reactor.core.publisher.Flux;

/// Lets clients follow debates.
@Controller
class ChangeSubscriptions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DebateLog log;

    private final ChangeFeed feed;

    ChangeSubscriptions(DebateLog log, ChangeFeed feed) {
        this.log = log;
        this.feed = feed;
    }

    @SubscriptionMapping
    Flux<ChangeView> debateChanged(@Argument String debate, @Argument @Nullable Long after) {
        var id = new DebateId(Ids.id(debate));
        var head = log.head(id).orElseThrow(
                () -> new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + id));
        if (after != null && after > head.version()) {
            throw new BadRequest(ErrorCode.FUTURE_MOMENT,
                    "Debate %s is at version %d; version %d is yet to come".formatted(id, head.version(),
                            after),
                    Map.of("version", after, "latest", head.version()));
        }
        return feed.of(Passage.after(id, after == null ? head.version() : after, PATIENCE));
    }
}
