package dev.rejoinder.api.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.rejoinder.api.desk.Receipt;
import dev.rejoinder.api.reading.Freshness;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.debates.Debates;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.relations.RelationView;
import dev.rejoinder.projections.relations.Relations;
import dev.rejoinder.projections.statements.StatementView;
import dev.rejoinder.projections.statements.Statements;

/// Reads back what a command changed, at the version that it made. Which things those are says the receipt,
/// so that a repeated submission shows those of the first.
@Component
class Outcomes {

    private final Freshness freshness;

    private final Debates debates;

    private final Statements statements;

    private final Relations relations;

    Outcomes(Freshness freshness, Debates debates, Statements statements, Relations relations) {
        this.freshness = freshness;
        this.debates = debates;
        this.statements = statements;
        this.relations = relations;
    }

    @Nullable
    DebateView debate(Receipt receipt) {
        return first(receipt, List.of(new Pin(receipt.debateId().value(), receipt.version())), debates::find);
    }

    @Nullable
    StatementView statement(Receipt receipt) {
        return first(receipt, changed(receipt), statements::find);
    }

    @Nullable
    RelationView relation(Receipt receipt) {
        return first(receipt, changed(receipt), relations::find);
    }

    private static List<Pin> changed(Receipt receipt) {
        return receipt.changed().stream().map(id -> new Pin(id, receipt.version())).toList();
    }

    private <T> @Nullable T first(Receipt receipt, List<Pin> pins, Function<List<Pin>, Map<Pin, T>> find) {
        if (!freshness.reaches(receipt.debateId(), receipt.version())) {
            return null;
        }
        var found = find.apply(pins);
        return pins.stream().map(found::get).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
