package dev.rejoinder.api.speaker;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.speakers.SpeakerView;
import dev.rejoinder.projections.statements.StatementLists;
import dev.rejoinder.projections.statements.StatementView;

/// What a speaker said.
@Controller
@SchemaMapping(typeName = "Speaker")
class SpeakerFields {

    @SchemaMapping
    CompletableFuture<Connection<StatementView>> statements(SpeakerView speaker,
            @Argument @Nullable String debate, Reading reading) {
        var only = debate == null ? "" : Ids.id(debate).toString();
        return reading.page(StatementLists.OF_SPEAKER, Pin.now(speaker.id()), Map.of("debate", only));
    }
}
