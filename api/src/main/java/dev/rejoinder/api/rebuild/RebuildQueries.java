package dev.rejoinder.api.rebuild;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.api.watch.Watch;
import dev.rejoinder.projections.rebuild.RebuildRecord;
import dev.rejoinder.projections.rebuild.RebuildRecord.Progress;
import dev.rejoinder.projections.rebuild.Rebuilds;
import reactor.core.publisher.Flux;

/// Tells how far rebuilds are, once or as they go on.
@Controller
class RebuildQueries {

    private final Rebuilds rebuilds;

    private final Watch<RebuildRecord> watch;

    RebuildQueries(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
        this.watch = new Watch<>(rebuilds::find, RebuildRecord::isOver, Watch.BEAT);
    }

    @QueryMapping
    @Nullable
    RebuildRecord rebuild(@Argument String id) {
        return rebuilds.find(Ids.id(id)).orElse(null);
    }

    @QueryMapping
    List<RebuildRecord> rebuilds(@Argument int first) {
        return rebuilds.latest(first);
    }

    @SubscriptionMapping
    Flux<RebuildRecord> rebuildProgress(@Argument String id) {
        return watch.follow(known(Ids.id(id)));
    }

    private UUID known(UUID id) {
        return rebuilds.find(id).map(RebuildRecord::id)
                .orElseThrow(() -> new BadRequest(ErrorCode.UNKNOWN_REBUILD, "There is no rebuild " + id));
    }

    @SchemaMapping(typeName = "RebuildProgress")
    @Nullable
    Long remainingSeconds(Progress progress) {
        return progress.remaining().map(left -> left.toSeconds()).orElse(null);
    }
}
