package dev.rejoinder.domain.rehearsal;

import java.util.List;

import dev.rejoinder.domain.Subject;
import dev.rejoinder.domain.debate.DebateBound;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.domain.relation.Inference;
import dev.rejoinder.domain.relation.RelationCommand.Relate;
import dev.rejoinder.domain.relation.RelationId;
import dev.rejoinder.domain.relation.RelationKind;
import dev.rejoinder.domain.relation.Scheme;
import dev.rejoinder.domain.statement.StatementId;

/// A line of a script: what somebody attempts.
public sealed interface Line {

    /// The command to say, unless its values are refused already.
    DebateBound command();

    /// A command whose values are in order.
    record Asked(DebateBound command) implements Line {}

    /// An attempt to relate, with premises that may be repeated, missing or the target.
    record Joined(RelationId id, DebateId debate, RelationKind kind, List<StatementId> premises,
            Subject target) implements Line {

        @Override
        public DebateBound command() {
            return new Relate(id, debate, new Inference(kind, premises, target), Scheme.NONE);
        }
    }
}
