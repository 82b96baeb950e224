package dev.rejoinder.api.change;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Immediate;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.lists.Pin;
import graphql.GraphQLContext;

/// What a change was, to what, and how a person would say it.
@Controller
@Immediate
@SchemaMapping(typeName = "Change")
class ChangeFields {

    private static final String DEBATE = "DEBATE";

    private final Payloads payloads;

    ChangeFields(Payloads payloads) {
        this.payloads = payloads;
    }

    @SchemaMapping
    ChangeKind kind(ChangeView change) {
        return ChangeKind.of(change.type());
    }

    @SchemaMapping
    @Nullable
    ChangeDetail detail(ChangeView change) {
        return ChangeDetail.of(payloads.event(change));
    }

    @SchemaMapping
    CompletableFuture<String> sentence(ChangeView change, DataLoader<ChangeView, String> sentences,
            GraphQLContext request) {
        return SupposedChanges.of(request).sentence(change).map(CompletableFuture::completedFuture)
                .orElseGet(() -> sentences.load(change));
    }

    @SchemaMapping
    CompletableFuture<? extends @Nullable Object> subject(ChangeView change, Reading reading,
            GraphQLContext request) {
        return SupposedChanges.of(request).contains(change)
                ? CompletableFuture.completedFuture(null)
                : subject(change, change.version(), reading).thenApply(Cast::there);
    }

    @SchemaMapping
    CompletableFuture<? extends @Nullable Object> subjectNow(ChangeView change, Reading reading) {
        return subject(change, Pin.NOW, reading);
    }

    private static CompletableFuture<? extends @Nullable Object> subject(ChangeView change, long version,
            Reading reading) {
        return change.subjectKind().equals(DEBATE)
                ? reading.debate(new Pin(change.subjectId(), version))
                : reading.subject(new Subject(Subject.Kind.valueOf(change.subjectKind()), change.subjectId()),
                        version);
    }
}
