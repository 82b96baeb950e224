package dev.rejoinder.api.change;

import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.Subject;
import dev.rejoinder.projections.changes.ChangeView;

/// What a change happened to.
@Controller
@SchemaMapping(typeName = "Change")
class ChangeFields {

    private static final String DEBATE = "DEBATE";

    @SchemaMapping
    CompletableFuture<? extends @Nullable Object> subject(ChangeView change, Reading reading) {
        return change.subjectKind().equals(DEBATE)
                ? reading.debate(change.subjectPin())
                : reading.subject(new Subject(Subject.Kind.valueOf(change.subjectKind()), change.subjectId()),
                        change.version());
    }
}
