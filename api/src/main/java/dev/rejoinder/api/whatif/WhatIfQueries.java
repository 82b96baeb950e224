package dev.rejoinder.api.whatif;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.rejoinder.api.change.SupposedChanges;
import dev.rejoinder.api.command.Inputs;
import dev.rejoinder.api.moment.Moment;
import dev.rejoinder.api.moment.Moments;
import dev.rejoinder.api.reading.Ids;
import dev.rejoinder.domain.debate.DebateId;
import dev.rejoinder.projections.lists.Pin;
import dev.rejoinder.projections.log.DebateLog;
import graphql.GraphQLContext;

/// Answers what would be, if.
@Controller
class WhatIfQueries {

    private final Moments moments;

    private final DebateLog log;

    private final Suppositions suppositions;

    WhatIfQueries(Moments moments, DebateLog log, Suppositions suppositions) {
        this.moments = moments;
        this.log = log;
        this.suppositions = suppositions;
    }

    @QueryMapping
    @Nullable
    WhatIf whatIf(@Argument String debate, @Argument @Nullable Moment asOf, Inputs changes,
            GraphQLContext request) throws InterruptedException {
        var id = new DebateId(Ids.id(debate));
        var head = log.head(id);
        if (head.isEmpty()) {
            return null;
        }
        var version = moments.version(id, asOf);
        return suppositions.suppose(id, version == Pin.NOW ? head.get().version() : version, changes,
                SupposedChanges.of(request));
    }
}
