package dev.rejoinder.api.label;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.paging.Connection;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.labels.LabelView;
import dev.rejoinder.projections.labels.Labels;

/// The labels of a debate.
@Controller
class LabelFields {

    @SchemaMapping(typeName = "Debate")
    CompletableFuture<Connection<LabelView>> labels(DebateView debate, Reading reading) {
        return reading.page(Labels.IN_DEBATE, debate.pin(), Map.of());
    }

    @SchemaMapping(typeName = "Label")
    CompletableFuture<@Nullable DebateView> debate(LabelView label, Reading reading) {
        return reading.debate(label.pin());
    }
}
