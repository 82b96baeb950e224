package dev.rejoinder.api.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.refusal.UserError;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.statements.StatementView;

/// What a mutation answers. It waits for the graph only when the changed things themselves are asked for.
public record Payload(@Nullable Receipt receipt, List<UserError> userErrors, Outcomes outcomes) {

    /// The version of the debate after the command.
    public @Nullable Long version() {
        return receipt == null ? null : receipt.version();
    }

    /// The debate as the command left it.
    public @Nullable DebateView debate() {
        return receipt == null ? null : outcomes.debate(receipt);
    }

    /// The statement as the command left it.
    public @Nullable StatementView statement() {
        return receipt == null ? null : outcomes.statement(receipt);
    }

    /// The relation as the command left it.
    public @Nullable RelationView relation() {
        return receipt == null ? null : outcomes.relation(receipt);
    }
}
