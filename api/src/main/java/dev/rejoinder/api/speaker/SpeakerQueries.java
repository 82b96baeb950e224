package dev.rejoinder.api.speaker;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.speakers.SpeakerFilter;
import dev.rejoinder.projections.speakers.SpeakerLists;
import dev.rejoinder.projections.speakers.SpeakerView;

/// Finds speakers.
@Controller
class SpeakerQueries {

    @QueryMapping
    CompletableFuture<@Nullable SpeakerView> speaker(@Argument String id, Reading reading) {
        return reading.speaker(Ids.id(id));
    }

    @QueryMapping
    CompletableFuture<Connection<SpeakerView>> speakers(@Argument @Nullable SpeakerFilter filter,
            Reading reading) {
        return reading.page(SpeakerLists.ALL, (filter == null ? SpeakerFilter.ALL : filter).parameters());
    }
}
