package dev.rejoinder.api.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.changes.Changes;
import dev.rejoinder.projections.progress.Progress;
import reactor.core.publisher.Flux;

/// Lets clients follow debates.
@Controller
class ChangeSubscriptions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Progress progress;

    private final ChangeFeed feed;

    ChangeSubscriptions(Changes changes, Progress progress) {
        this.progress = progress;
        feed = new ChangeFeed(changes::after, progress, PATIENCE);
    }

    @SubscriptionMapping
    Flux<ChangeView> debateChanged(@Argument String debate, @Argument @Nullable Long after) {
        var id = new DebateId(Ids.id(debate));
        var version = progress.version(id);
        if (version == 0) {
            throw new BadRequest(ErrorCode.UNKNOWN_DEBATE, "There is no debate " + id);
        }
        return feed.from(id, after == null ? version : after);
    }
}
