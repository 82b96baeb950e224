package dev.rejoinder.projections.questions;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.projections.graph.Row;
import dev.rejoinder.projections.lists.Pin;

/// A critical question that is open at a version of its debate: of which relation, how far it got, and the statement
/// that asks it, if one does.
public record OpenQuestionView(UUID relation, long version, String question, State state,
        @Nullable UUID challenge) {

    /// How far a question got.
    public enum State {
        UNASKED, ASKED, NEEDS_BACKING
    }

    /// The relation that the question is of.
    public Pin relationPin() {
        return new Pin(relation, version);
    }

    static OpenQuestionView of(Row row) {
        var it = row.row("it");
        return new OpenQuestionView(it.id("relation"), row.number("version"), it.text("id"),
                State.valueOf(it.text("state")), it.has("challenge") ? it.id("challenge") : null);
    }
}
