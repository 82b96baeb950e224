package dev.rejoinder.api.reading;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.refusal.BadRequest;
import dev.rejoinder.api.refusal.ErrorCode;
import dev.rejoinder.projections.lists.Pin;

/// Finds anything by its identifier. Identifiers say nothing of types, so each kind is asked.
@Controller
class NodeQueries {

    private static final int LIMIT = 100;

    @QueryMapping
    CompletableFuture<@Nullable Object> node(@Argument String id, Reading reading) {
        return find(Ids.id(id), reading);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, Reading reading) {
        if (ids.size() > LIMIT) {
            throw new BadRequest(ErrorCode.BAD_ARGUMENT,
                    "ids has %d identifiers; at most %d are answered at once".formatted(ids.size(), LIMIT));
        }
        var found = Ids.all(ids).stream().map(id -> find(id, reading)).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(_ -> found.stream().<@Nullable Object>map(CompletableFuture::join).toList());
    }

    private static CompletableFuture<@Nullable Object> find(UUID id, Reading reading) {
        var pin = Pin.now(id);
        var places = List.of(reading.debate(pin), reading.statement(pin), reading.relation(pin),
                reading.speaker(id));
        return CompletableFuture.allOf(places.toArray(CompletableFuture[]::new))
                .thenApply(_ -> first(places.stream().map(CompletableFuture::join)));
    }

    private static @Nullable Object first(Stream<? extends @Nullable Object> found) {
        return found.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
