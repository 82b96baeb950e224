package dev.rejoinder.api.diff;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Reading;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.changes.ChangeView;
import dev.rejoinder.projections.debates.DebateView;
import dev.rejoinder.projections.diff.Causes;
import dev.rejoinder.projections.diff.DebateDiff;
import dev.rejoinder.projections.diff.Differences;
import dev.rejoinder.projections.diff.HeadingDifference;
import dev.rejoinder.projections.diff.RelationDifference;
import dev.rejoinder.projections.diff.StatementDifference;

/// Compares moments, and names what lies between them.
@Controller
class DiffFields {

    private final Differences differences;

    private final Moments moments;

    DiffFields(Differences differences, Moments moments) {
        this.differences = differences;
        this.moments = moments;
    }

    @SchemaMapping(typeName = "Debate")
    DebateDiff diff(DebateView debate, @Argument Moment from, @Argument Moment to) {
        var id = new DebateId(debate.id());
        return differences.between(debate.id(), moments.versionFromStart(id, from),
                moments.versionFromStart(id, to));
    }

    @SchemaMapping(typeName = "HeadingDifference", field = "causes")
    CompletableFuture<List<ChangeView>> ofHeading(HeadingDifference difference, Reading reading) {
        return changes(difference.causes(), reading);
    }

    @SchemaMapping(typeName = "StatementDifference", field = "causes")
    CompletableFuture<List<ChangeView>> ofStatement(StatementDifference difference, Reading reading) {
        return changes(difference.causes(), reading);
    }

    @SchemaMapping(typeName = "RelationDifference", field = "causes")
    CompletableFuture<List<ChangeView>> ofRelation(RelationDifference difference, Reading reading) {
        return changes(difference.causes(), reading);
    }

    private static CompletableFuture<List<ChangeView>> changes(Causes causes, Reading reading) {
        return causes.supposed().isEmpty()
                ? reading.changes(causes.recorded())
                : CompletableFuture.completedFuture(causes.supposed());
    }
}
