package dev.rejoinder.domain.relation;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.debate.DebateRegister;
import dev.rejoinder.domain.relation.RelationEvent.RelationDrawn;
import dev.rejoinder.domain.statement.SpeakerId;

/// Lets a command on a charge draw the relations that come with it, in the same unit of work.
public final class Relations {

    private Relations() {}

    /// Draws a relation.
    public static void draw(RelationDrawn drawn) throws Exception {
        AggregateLifecycle.createNew(RelationAggregate.class, () -> new RelationAggregate(drawn));
    }

    /// Refuses an argument about the accused, or about whoever there is, that bears on something it may not bear on.
    public static void requireRelevant(DebateId debateId, DebateRegister register, RelationDrawn drawn,
            @Nullable SpeakerId accused) {
        Subject target = drawn.inference().target();
        new Relevance(debateId, register).require("target", drawn.scheme(), target, accused);
    }
}
